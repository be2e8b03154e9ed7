import type { CycleReply } from '@jalon/contracts/cycle/cycle';
import { Note } from '../../shared/controls/note.tsx';
import { MakesItNote } from '../../shared/deadline/makes-it-note.tsx';
import { formatDate } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { RedactionPlace } from '../../shared/redaction/redaction-place.tsx';
import { CloseCycle } from './close-cycle.tsx';
import { CycleDates } from './cycle-dates.tsx';
import { CyclesPage } from './cycles-page.tsx';
import { ExtendCycle } from './extend-cycle.tsx';
import { FrozenFigures } from './frozen-figures.tsx';
import { PeriodSelect, useChosenCycle } from './period-select.tsx';
import { ReturnsDesk } from './returns-desk.tsx';
import { standsSince } from './stands-since.ts';
import { usePlace } from './use-place.ts';

/** `/plans/$planReference/returns`: what each organization owes in a period, and where it stands. */
export default function ReturnsPage() {
  const t = useWords('cycle');
  return (
    <CyclesPage title={t('page-title')} note={t('note')}>
      {(planReference, cycles) => <Cycles planReference={planReference} cycles={cycles} />}
    </CyclesPage>
  );
}

function Cycles({ planReference, cycles }: { planReference: string; cycles: CycleReply[] }) {
  const t = useWords('cycle');
  const chosen = useChosenCycle(cycles);
  const place = usePlace(planReference);
  if (!chosen) return <Note>{t('no-cycles')}</Note>;
  return (
    <>
      <PeriodSelect cycles={cycles} chosen={chosen} />
      <RedactionPlace place={place}>
        <CycleDates cycle={chosen} />
      </RedactionPlace>
      <div className="row w">
        <ExtendCycle key={`extend ${chosen.id}`} planReference={planReference} cycle={chosen} />
        <CloseCycle key={`close ${chosen.id}`} planReference={planReference} cycle={chosen} />
      </div>
      {chosen.state === 'closed' && (
        <>
          <Note icon="lock">
            <b>{t('locked-title')}</b> {t('locked', { date: formatDate(standsSince(chosen)) })}
          </Note>
          <FrozenFigures planReference={planReference} cycle={chosen} />
        </>
      )}
      {chosen.state === 'open' && <MakesItNote planReference={planReference} />}
      <ReturnsDesk key={chosen.id} planReference={planReference} cycle={chosen} />
    </>
  );
}
