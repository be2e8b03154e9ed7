import { useRef, useState } from 'react';
import { administrationKeys } from '../../../shared/administration/administration-keys.ts';
import {
  type Invited,
  InvitedFields,
  invitedBody,
  nobodyYet,
} from '../../../shared/administration/invited-fields.tsx';
import { request } from '../../../shared/api/request.ts';
import { useChange } from '../../../shared/api/use-change.ts';
import { Button } from '../../../shared/controls/button.tsx';
import { Dialog } from '../../../shared/controls/dialog.tsx';
import { ProblemNote } from '../../../shared/controls/problem-note.tsx';
import { useFocusFault } from '../../../shared/controls/use-focus-fault.ts';
import { useWords } from '../../../shared/language/use-words.ts';
import { fieldFaults } from '../../../shared/problem/field-faults.ts';
import { JustifyNames, justifiedBy } from '../../../shared/survivor-data/justify-names.tsx';
import { InvitedPost, noPost, type PostWanted, postWantedBody } from './invited-post.tsx';

/** Invites somebody by mail, with the post that they take over. The link in the mail opens for seven days, once. */
export function InviteForm({ onClose }: { onClose: () => void }) {
  const t = useWords('person');
  const shared = useWords('shared');
  const form = useRef<HTMLDivElement>(null);
  const [invited, setInvited] = useState<Invited>(nobodyYet);
  const [wanted, setWanted] = useState<PostWanted>(noPost);
  const [justification, setJustification] = useState('');
  const inviting = useChange({
    send: () =>
      request('POST', '/api/invitations', {
        ...invitedBody(invited),
        ...postWantedBody(wanted),
        ...justifiedBy(justification),
      }),
    refreshes: [administrationKeys.all],
    done: t('invited', { email: invited.email.trim() }),
    onDone: onClose,
  });
  useFocusFault(form, inviting.error);
  const faults = fieldFaults(inviting.error);
  return (
    <Dialog
      title={t('invite')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{shared('cancel')}</Button>
          <Button kind="primary" busy={inviting.isPending} onClick={() => inviting.mutate()}>
            {t('invite-act')}
          </Button>
        </>
      }
    >
      <div className="register-form" ref={form}>
        <p className="md sec">{t('invite-note')}</p>
        <InvitedFields value={invited} prefix="" faults={faults} onChange={setInvited} />
        <InvitedPost value={wanted} faults={faults} onChange={setWanted} />
        <JustifyNames error={inviting.error} value={justification} onChange={setJustification} />
        {inviting.error && <ProblemNote error={inviting.error} />}
      </div>
    </Dialog>
  );
}
