import type { ActivityReply } from '@jalon/contracts/activity/activity';
import { Button } from '../../shared/controls/button.tsx';
import { formatTime } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import type { UpdateFormState } from './use-update-form.ts';

export interface SaveBarProps {
  form: UpdateFormState;
  activity: ActivityReply;
  onPrepare: () => void;
}

/** At the thumb: save, prepare to send; in the second step go back, send. What was saved is said above. */
export function SaveBar({ form, onPrepare }: SaveBarProps) {
  const t = useWords('update');
  const words = useSaveWords(form);
  const isBusy = form.sendState === 'sending';
  return (
    <footer className="report-bar">
      <p className="report-saved" role="status">
        {words}
      </p>
      {form.sendState === 'writing' ? (
        <div className="report-do">
          <Button busy={form.state.kind === 'saving'} onClick={() => void form.save()}>
            {t('save')}
          </Button>
          <Button kind="primary" onClick={onPrepare}>
            {t('prepare')}
          </Button>
        </div>
      ) : (
        <div className="report-do">
          <Button disabled={isBusy} onClick={form.backToWriting}>
            {t('review-edit')}
          </Button>
          <Button kind="primary" busy={isBusy} onClick={() => void form.send()}>
            {isBusy ? t('sending') : t('send')}
          </Button>
        </div>
      )}
    </footer>
  );
}

/** Where the draft stands, in words. */
function useSaveWords({ state, isWaiting, guard }: UpdateFormState): string {
  const t = useWords('update');
  if (state.kind === 'saving') return t('saving');
  if (isWaiting) return t('unsaved');
  if (state.kind === 'saved') {
    const time = formatTime(state.at);
    return guard.blocked.size > 0 ? t('saved-without', { time }) : t('saved-at', { time });
  }
  return state.kind === 'untouched' ? t('not-saved-yet') : t('unsaved');
}
