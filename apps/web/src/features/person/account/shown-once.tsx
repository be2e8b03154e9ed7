import type { CreatedTokenReply } from '@jalon/contracts/person/token';
import { Button } from '../../../shared/controls/button.tsx';
import { CopyButton } from '../../../shared/controls/copy-button.tsx';
import { Dialog } from '../../../shared/controls/dialog.tsx';
import { Note } from '../../../shared/controls/note.tsx';
import { formatDate } from '../../../shared/language/format.ts';
import { useWords } from '../../../shared/language/use-words.ts';

/** The token itself, which is kept nowhere: after this it can only be revoked. */
export function ShownOnce({ token, onClose }: { token: CreatedTokenReply; onClose: () => void }) {
  const t = useWords('account');
  return (
    <Dialog
      title={t('token-made', { name: token.name })}
      onClose={onClose}
      footer={
        <Button kind="primary" onClick={onClose}>
          {t('token-kept')}
        </Button>
      }
    >
      <Note tone="attention">{t('token-once')}</Note>
      <p className="shown-once">
        <code dir="ltr">{token.token}</code>
      </p>
      <div className="row w">
        <CopyButton text={token.token} label={t('token-copy')} />
        <span className="md sec">{t('token-until', { on: formatDate(token.expiresOn) })}</span>
      </div>
    </Dialog>
  );
}
