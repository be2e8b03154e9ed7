import type { CalendarPreviewReply } from '@jalon/contracts/cycle/reporting-calendar';
import { inARow } from '../../shared/language/format.ts';
import { isolate } from '../../shared/language/isolate.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { CycleTable } from './cycle-table.tsx';

/** The periods as they would be, before anything is saved. */
export function CalendarPreview({ preview }: { preview: CalendarPreviewReply }) {
  const t = useWords('cycle');
  const made = preview.items.filter(({ fate }) => fate === 'new').length;
  return (
    <section aria-label={t('preview-title')}>
      <p role="status">
        <b>{t('preview-made', { count: made })}</b>{' '}
        {preview.gone.length > 0 &&
          t('preview-gone', { labels: inARow(preview.gone.map(({ label }) => isolate(label))) })}
      </p>
      {preview.withoutCycle.length > 0 && (
        <p className="sec">
          {t('preview-without', {
            labels: inARow(preview.withoutCycle.map(({ label }) => isolate(label))),
          })}
        </p>
      )}
      <CycleTable
        caption={t('preview-title')}
        cycles={preview.items}
        last={t('what-becomes')}
        lastOf={({ fate }) => t(`fate-${fate}`)}
      />
    </section>
  );
}
