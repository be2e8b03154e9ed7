import type { BenchmarkReportReply, BenchmarkSetReply } from '@jalon/contracts/benchmark/benchmark';
import { useActor } from '../../shared/api/me.ts';
import { Icon } from '../../shared/icons/icon.tsx';
import { formatDate, formatInstant } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { ReportStepButton } from './report-step-button.tsx';
import { reportSteps } from './report-steps.ts';

export interface ReportLifeProps {
  report: BenchmarkReportReply;
  set: BenchmarkSetReply;
  mayDraft: boolean;
}

/** Where the report stands, what clearance must look at, and the steps that are open to this reader. */
export function ReportLife({ report, set, mayDraft }: ReportLifeProps) {
  const t = useWords('benchmark');
  const actor = useActor();
  const steps = reportSteps(report, set.mission.id, actor);
  // Clearance has seen them by then: they only stand.
  const isCleared = report.state === 'cleared' || report.state === 'frozen';
  const at = formatInstant(
    (report.state === 'frozen' ? report.frozenAt : report.clearedAt) ?? set.mission.today,
  );
  return (
    <section className="box aside-box" aria-labelledby="life-title">
      <h2 id="life-title">{t(`state-${report.state}`)}</h2>
      <p className="md sec">{t(`life-${report.state}`, { at })}</p>
      {report.correctedOn && (
        <p className="md" role="note">
          {t('corrigendum', { number: report.corrigendum, on: formatDate(report.correctedOn) })}
        </p>
      )}
      <ul className="life-marks">
        <li>
          <Icon name={report.unsourcedCount > 0 ? 'alert' : 'check'} />
          {report.unsourcedCount > 0
            ? t(isCleared ? 'unsourced-stands' : 'unsourced-count', { count: report.unsourcedCount })
            : t('unsourced-none')}
        </li>
        {report.outdatedCount > 0 && (
          <li>
            <Icon name="history" />
            {t('outdated-count', { count: report.outdatedCount })}
          </li>
        )}
      </ul>
      {!mayDraft && report.state !== 'frozen' && <p className="hint">{t('may-not-edit')}</p>}
      {mayDraft && (report.state === 'cleared' || report.state === 'clearance') && (
        <p className="hint">{t('redraft')}</p>
      )}
      <div className="life-steps">
        {steps.map((step) => (
          <ReportStepButton key={step} step={step} report={report} isMain={step === steps.at(-1)} />
        ))}
      </div>
      {report.contentHash && (
        <p className="hint">
          {t('hash')}: <code className="hash">{report.contentHash}</code>
        </p>
      )}
    </section>
  );
}
