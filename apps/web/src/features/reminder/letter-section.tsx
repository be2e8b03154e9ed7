import type { ActivityReply } from '@jalon/contracts/activity/activity';
import { LANGUAGES, type Language } from '@jalon/domain/language/text';
import { mayDo } from '@jalon/domain/post/rights';
import { useState } from 'react';
import { placeOf } from '../../shared/activity/activity-query.ts';
import { useActor } from '../../shared/api/me.ts';
import { Button } from '../../shared/controls/button.tsx';
import { Select } from '../../shared/controls/select.tsx';
import { type DownloadState, useDownload } from '../../shared/download/use-download.ts';
import { LANGUAGE_NAMES } from '../../shared/language/language-names.ts';
import { currentLanguage } from '../../shared/language/language-store.ts';
import { useWords } from '../../shared/language/use-words.ts';

/** A draft letter to the head of the lead organization, for who may send one: on what is open and for both sides. */
export default function LetterSection({ activity }: { activity: ActivityReply }) {
  const t = useWords('letter');
  const actor = useActor();
  const isOpen = activity.status !== 'completed' && activity.status !== 'discontinued';
  const may =
    isOpen && activity.audience === 'all' && mayDo(actor, 'draft_letter', placeOf(activity)).allowed;
  if (!may) return null;
  return (
    <section className="letters">
      <h3>{t('title')}</h3>
      <p className="sm sec">{t('note')}</p>
      <Download activity={activity} />
    </section>
  );
}

function Download({ activity }: { activity: ActivityReply }) {
  const t = useWords('letter');
  const { download, stop, progress } = useDownload();
  const [language, setLanguage] = useState<Language>(currentLanguage());
  const isWaiting = progress.kind === 'asking' || progress.kind === 'waiting';
  const options = LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value].name }));
  const fetchIt = () =>
    download({
      path: `/api/activities/${activity.id}/letter?lang=${language}`,
      name: `letter-${activity.reference}-${language}.docx`,
    });
  return (
    <>
      <Select
        label={t('language')}
        value={language}
        options={options}
        onChange={(event) => setLanguage(LANGUAGES.find((one) => one === event.target.value) ?? language)}
      />
      <div className="row w">
        <Button small icon="download" busy={isWaiting} onClick={() => void fetchIt()}>
          {t('get')}
        </Button>
        {isWaiting && (
          <Button small kind="quiet" onClick={stop}>
            {t('stop')}
          </Button>
        )}
      </div>
      <p className="hint" role="status">
        <Progress progress={progress} />
      </p>
    </>
  );
}

function Progress({ progress }: { progress: DownloadState }) {
  const t = useWords('letter');
  if (progress.kind === 'asking' || progress.kind === 'waiting') return t('making');
  if (progress.kind === 'ready') return t('ready', { name: progress.name });
  if (progress.kind === 'gave-up') return t('gave-up');
  if (progress.kind === 'failed') return t('failed', { why: progress.why });
  return null;
}
