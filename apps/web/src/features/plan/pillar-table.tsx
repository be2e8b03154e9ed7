import type { PlanReply, ProgressReply } from '@jalon/contracts/plan/plan';
import { COLUMNS, type Column } from '@jalon/domain/activity/activity';
import { STATUS_WORDS } from '@jalon/domain/language/words';
import { StatusPill } from '../../shared/controls/status-pill.tsx';
import { formatNumber, localText } from '../../shared/language/format.ts';
import { useLanguage } from '../../shared/language/language-store.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { FigureLink } from './figure-link.tsx';
import { Meter } from './meter.tsx';

/** The pillars with who leads and co-leads them, and their figures. */
export function PillarTable({ plan, progress }: { plan: PlanReply; progress: ProgressReply }) {
  const t = useWords('plan');
  return (
    <section className="box pillars">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('pillar')}</th>
            {COLUMNS.map((column) => (
              <th scope="col" key={column} className="count">
                <StatusPill status={column} plain />
              </th>
            ))}
            <th scope="col" className="fraction">
              {t('complete')}
            </th>
            <th className="bar-cell" aria-label={t('progress')} />
          </tr>
        </thead>
        <tbody>
          {progress.byPillar.map((pillar) => (
            <PillarRow key={pillar.pillarId} plan={plan} pillar={pillar} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('allPillars')}</th>
            {COLUMNS.map((column) => (
              <CountCell key={column} plan={plan} columns={progress.byColumn} column={column} />
            ))}
            <td className="fraction b">
              {t('fraction', { complete: progress.reportedComplete, total: progress.total })}
            </td>
            <td className="bar-cell" />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function PillarRow({ plan, pillar }: { plan: PlanReply; pillar: ProgressReply['byPillar'][number] }) {
  const t = useWords('plan');
  const known = plan.pillars.find(({ id }) => id === pillar.pillarId);
  return (
    <tr>
      <th scope="row">
        <FigureLink planReference={plan.reference} query={pillar.figures.total.query} className="pillar-name">
          <span className="ref">{`P${pillar.number}`}</span> <span dir="auto">{localText(pillar.title)}</span>
        </FigureLink>
        {known && (
          <span className="who sm sec">
            <span title={known.lead.name}>{t('lead', { name: known.lead.shortName })}</span>
            <span title={known.coLead.name}>{t('coLead', { name: known.coLead.shortName })}</span>
          </span>
        )}
      </th>
      {COLUMNS.map((column) => (
        <CountCell key={column} plan={plan} columns={pillar.byColumn} column={column} />
      ))}
      <td className="fraction">
        <FigureLink planReference={plan.reference} query={pillar.figures.reportedComplete.query}>
          {t('fraction', { complete: pillar.reportedComplete, total: pillar.total })}
        </FigureLink>
      </td>
      <td className="bar-cell">
        <Meter columns={pillar.byColumn} />
      </td>
    </tr>
  );
}

interface CountCellProps {
  plan: PlanReply;
  columns: ProgressReply['byColumn'];
  column: Column;
}

function CountCell({ plan, columns, column }: CountCellProps) {
  const t = useWords('plan');
  const language = useLanguage();
  const figure = columns.find(({ key }) => key === column);
  return (
    <td className="count" data-label={STATUS_WORDS[column][language]}>
      {figure && figure.count > 0 ? (
        <FigureLink planReference={plan.reference} query={figure.query}>
          {formatNumber(figure.count)}
        </FigureLink>
      ) : (
        <span className="mut" title={t('none')}>
          –
        </span>
      )}
    </td>
  );
}
