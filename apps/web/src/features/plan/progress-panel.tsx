import type { ProgressReply } from '@jalon/contracts/plan/plan';
import type { Column } from '@jalon/domain/activity/activity';
import { StatusPill } from '../../shared/controls/status-pill.tsx';
import { formatNumber } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { FigureLink } from './figure-link.tsx';
import { Meter } from './meter.tsx';

/** "18 of 42 reported complete, 11 verified": a fraction, never a bare percentage, each number a link. */
export function ProgressPanel({
  planReference,
  progress,
}: {
  planReference: string;
  progress: ProgressReply;
}) {
  const t = useWords('plan');
  const { figures } = progress;
  return (
    <section className="box progress" aria-label={t('progress')}>
      <div className="progress-fraction">
        <p>
          <FigureLink planReference={planReference} query={figures.reportedComplete.query} className="big">
            {formatNumber(progress.reportedComplete)}
          </FigureLink>{' '}
          <FigureLink planReference={planReference} query={figures.total.query}>
            {t('ofActivities', { count: progress.total })}
          </FigureLink>
        </p>
        <p className="md">
          <FigureLink planReference={planReference} query={figures.verified.query}>
            {t('verifiedOutside', { count: progress.verified })}
          </FigureLink>
        </p>
      </div>
      <div className="progress-meter">
        <Meter columns={progress.byColumn} />
        <ul>
          {progress.byColumn.toReversed().map((column) => (
            <li key={column.key}>
              <FigureLink planReference={planReference} query={column.query} className="figure plain">
                <StatusPill status={column.key as Column} plain /> <b>{formatNumber(column.count)}</b>
              </FigureLink>
            </li>
          ))}
        </ul>
      </div>
      <HowItIsMade planReference={planReference} progress={progress} />
    </section>
  );
}

function HowItIsMade({ planReference, progress }: { planReference: string; progress: ProgressReply }) {
  const t = useWords('plan');
  const { lastCycle, figures } = progress;
  return (
    <div className="progress-how sm sec">
      <p className="b">{t('howMade')}</p>
      <p>{t('howMadeWords')}</p>
      {progress.discontinued > 0 && (
        <p>
          <FigureLink planReference={planReference} query={figures.discontinued.query}>
            {t('discontinuedBeside', { count: progress.discontinued })}
          </FigureLink>
        </p>
      )}
      {lastCycle && (
        <p>
          {t('lastCycle', {
            label: lastCycle.label,
            complete: lastCycle.reportedComplete,
            count: lastCycle.total,
            verified: lastCycle.verified,
          })}
        </p>
      )}
    </div>
  );
}
