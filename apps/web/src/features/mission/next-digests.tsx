import type { MissionCalendarReply } from '@jalon/contracts/mission/mission';
import { type Calendar, isKnownTimeZone, knownZone } from '@jalon/domain/mission/mission-calendar';
import { nextDigest } from '@jalon/domain/reminder/next-digest';
import { formatInstant } from '../../shared/language/format.ts';
import { isolate } from '../../shared/language/isolate.ts';
import { useWeekdayName } from '../../shared/language/use-weekday-name.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { type CalendarDraft, calendarOfDraft } from './calendar-draft.ts';

/** What follows from the calendar as it stands in the form: when the next digests leave, and when they would have. */
export function NextDigests({ saved, draft }: { saved: MissionCalendarReply; draft: CalendarDraft }) {
  const t = useWords('mission');
  const weekday = useWeekdayName();
  const before = {
    ...saved,
    timeZone: knownZone(saved.timeZone),
    holidays: saved.holidays.map(({ on }) => on),
  };
  const wanted = calendarOfDraft(draft);
  const after = { ...wanted, holidays: wanted.holidays.map(({ on }) => on) };
  // A week of rest alone has no next digest, and this browser may not know every zone of the server.
  const isCountable = wanted.weekend.length < 7 && isKnownTimeZone(wanted.timeZone);
  return (
    <section className="box" aria-live="polite">
      <h2>{t('consequence')}</h2>
      {saved.digests.length === 0 && <p className="md sec">{t('nobody')}</p>}
      <ul className="consequences">
        {isCountable &&
          saved.digests.map((digest) => (
            <li key={`${digest.digestWeekday} ${digest.digestTime}`}>
              <b>{t('digest-of', { count: digest.people })}</b>{' '}
              <span className="sec">
                {weekday(digest.digestWeekday)} <bdi>{digest.digestTime}</bdi>
              </span>
              <Leaves digest={digest} before={before} after={after} now={saved.now} />
              {wanted.weekend.includes(digest.digestWeekday) && (
                <span className="block sm sec">
                  {t('weekday-off', { day: weekday(digest.digestWeekday) })}
                </span>
              )}
            </li>
          ))}
      </ul>
      <p className="sm sec">{t('already-planned')}</p>
    </section>
  );
}

type Zoned = Calendar & { timeZone: string };

function Leaves(props: {
  digest: MissionCalendarReply['digests'][number];
  before: Zoned;
  after: Zoned;
  now: string;
}) {
  const t = useWords('mission');
  const { digest, before, after, now } = props;
  const next = nextDigest(digest, after, now);
  const was = nextDigest(digest, before, now);
  const said = (at: string, { timeZone }: Zoned) => isolate(`${formatInstant(at, timeZone)} (${timeZone})`);
  if (!next) return <span className="block">{t('leaves-never')}</span>;
  return (
    <>
      <span className="block">{t('leaves-at', { at: said(next.at, after) })}</span>
      {was && was.at !== next.at && (
        <span className="block sm sec">{t('instead-of', { at: said(was.at, before) })}</span>
      )}
    </>
  );
}
