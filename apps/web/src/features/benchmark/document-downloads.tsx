import type { ReportState } from '@jalon/domain/benchmark/benchmark';
import { useState } from 'react';
import { Button } from '../../shared/controls/button.tsx';
import { Select } from '../../shared/controls/select.tsx';
import { type DownloadState, useDownload } from '../../shared/download/use-download.ts';
import { currentLanguage } from '../../shared/language/language-store.ts';
import { useWords } from '../../shared/language/use-words.ts';

/** DOCX and PDF in English or French. What must still be made is waited for, in words. */
export function DocumentDownloads({ reportId, state }: { reportId: string; state: ReportState }) {
  const t = useWords('benchmark');
  const { download, stop, progress } = useDownload();
  const [language, setLanguage] = useState<'en' | 'fr'>(currentLanguage() === 'fr' ? 'fr' : 'en');
  const isWaiting = progress.kind === 'asking' || progress.kind === 'waiting';
  const languages = (['en', 'fr'] as const).map((value) => ({ value, label: t(`language-${value}`) }));
  return (
    <div className="downloads">
      <Select
        label={t('download-language')}
        value={language}
        options={languages}
        onChange={(event) => setLanguage(event.target.value === 'fr' ? 'fr' : 'en')}
      />
      <div className="row w">
        {(['docx', 'pdf'] as const).map((format) => (
          <Button
            key={format}
            icon="download"
            disabled={isWaiting}
            onClick={() =>
              void download({
                path: `/api/benchmark-reports/${reportId}/document?format=${format}&lang=${language}`,
                name: `benchmark-report-${language}.${format}`,
              })
            }
          >
            {t(`download-${format}`)}
          </Button>
        ))}
        {isWaiting && (
          <Button kind="quiet" onClick={stop}>
            {t('download-stop')}
          </Button>
        )}
      </div>
      <p className="hint" role="status">
        <Progress progress={progress} />
      </p>
      {state !== 'frozen' && state !== 'cleared' && <p className="hint">{t('download-draft')}</p>}
    </div>
  );
}

function Progress({ progress }: { progress: DownloadState }) {
  const t = useWords('benchmark');
  if (progress.kind === 'asking') return t('download-start');
  if (progress.kind === 'waiting') return t('download-making', { count: progress.seconds });
  if (progress.kind === 'ready') return t('download-ready', { name: progress.name });
  if (progress.kind === 'gave-up') return t('download-gave-up');
  if (progress.kind === 'failed') return t('download-failed', { why: progress.why });
  return null;
}
