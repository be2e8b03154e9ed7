import type { MissionCalendarReply } from '@jalon/contracts/mission/mission';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useMe } from '../../shared/api/me.ts';
import { missionsCoordinatedBy } from '../../shared/api/missions-coordinated-by.ts';
import { request } from '../../shared/api/request.ts';
import { LoadingFrame } from '../../shared/controls/loading-frame.tsx';
import { Note } from '../../shared/controls/note.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { localText } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { useMarking } from '../../shared/marking/marking.tsx';
import { CalendarForm } from './calendar-form.tsx';
import './mission.css';

/** `/missions/$missionCode/calendar`: by which zone, weekend and holidays a mission counts, for its coordinator. */
export default function MissionCalendarPage() {
  const { missionCode = '' } = useParams({ strict: false });
  useMarking('unclassified');
  const t = useWords('mission');
  const query = useQuery({
    queryKey: ['mission', missionCode, 'calendar'],
    queryFn: ({ signal }) =>
      request<MissionCalendarReply>('GET', `/api/missions/${missionCode}/calendar`, undefined, { signal }),
    // What is typed is held against what was read; somebody else's change shows when one saves.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  if (query.isPending) return <LoadingFrame />;
  return (
    <div className="mission-calendar">
      <h1>{t('title')}</h1>
      <OtherMissions missionCode={missionCode} />
      {query.data ? (
        <>
          <p className="md sec">
            <bdi>{localText(query.data.name)}</bdi>
            {' · '}
            {t('note')}
          </p>
          {!query.data.isZoneKnown && (
            <Note tone="attention">{t('zone-unknown', { zone: query.data.timeZone })}</Note>
          )}
          <CalendarForm
            key={missionCode}
            saved={query.data}
            queryKey={['mission', missionCode, 'calendar']}
          />
        </>
      ) : (
        <ProblemNote error={query.error} onRetry={() => void query.refetch()} />
      )}
    </div>
  );
}

/** Who coordinates several missions goes from one calendar to the next. */
function OtherMissions({ missionCode }: { missionCode: string }) {
  const t = useWords('mission');
  const codes = missionsCoordinatedBy(useMe().posts);
  if (codes.length < 2) return null;
  return (
    <nav className="row w md" aria-label={t('missions')}>
      {codes.map((code) => (
        <Link
          key={code}
          to="/missions/$missionCode/calendar"
          params={{ missionCode: code }}
          aria-current={code === missionCode ? 'page' : undefined}
          className="chip ln mission-link"
        >
          {code}
        </Link>
      ))}
    </nav>
  );
}
