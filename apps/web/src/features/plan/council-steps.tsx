import type { CouncilDeadlineReply, CouncilStepReply } from '@jalon/contracts/plan/deadline';
import { Link } from '@tanstack/react-router';
import { Chip } from '../../shared/controls/chip.tsx';
import { MakesItLine } from '../../shared/deadline/makes-it-note.tsx';
import { formatDate, formatLongDate } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { StandingWord } from './standing-word.tsx';

export interface CouncilStepsProps {
  date: CouncilDeadlineReply;
  /** Whether the reader opens the set of benchmarks, and whether they keep its dates. */
  opens: boolean;
  keeps: boolean;
}

/** A date of the Council, and the steps back from it: who delivers what by when. */
export function CouncilSteps({ date, opens, keeps }: CouncilStepsProps) {
  const t = useWords('deadline');
  const shared = useWords('shared');
  return (
    <section className="box" aria-labelledby={`council-${date.id}`}>
      <header>
        <div>
          <h2 id={`council-${date.id}`}>{t('council-of', { on: formatLongDate(date.on) })}</h2>
          <p className="sm sec">
            {opens ? (
              <Link to="/benchmarks/$setId" params={{ setId: date.setId }} search={{ date: date.on }}>
                {date.reference}
              </Link>
            ) : (
              date.reference
            )}{' '}
            · <bdi>{date.title}</bdi>
          </p>
          {opens && keeps && (
            <p className="sm">
              <Link
                to="/benchmarks/$setId"
                params={{ setId: date.setId }}
                search={{ date: date.on }}
                hash="report-dates"
              >
                {t('council-keep')}
              </Link>
            </p>
          )}
        </div>
        <span className="sp" />
        {date.demonstration && <Chip line>{shared('demonstration')}</Chip>}
      </header>
      <div className="dated-pad">
        <MakesItLine council={[date]} />
      </div>
      <ol className="dated">
        {date.steps.map((step) => (
          <Step key={`${step.step} ${step.voice ?? ''}`} step={step} />
        ))}
      </ol>
    </section>
  );
}

function Step({ step }: { step: CouncilStepReply }) {
  const t = useWords('deadline');
  return (
    <li>
      <div className="dated-on">
        <b>{formatDate(step.on)}</b>
        <StandingWord days={step.days} done={step.done} />
      </div>
      <div className="dated-what">
        <p>{t(`step.${step.step}`)}</p>
        <p className="sm sec">
          {t(`by.${step.by}`)}
          {step.voice && <> · {t(`voice.${step.voice}`)}</>}
          {step.left !== null && step.left > 0 && <> · {t('left', { count: step.left })}</>}
        </p>
      </div>
    </li>
  );
}
