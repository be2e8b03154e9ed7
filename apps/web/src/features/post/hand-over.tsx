import type { PersonReply } from '@jalon/contracts/person/person';
import type { PostReply } from '@jalon/contracts/post/post';
import { useRef, useState } from 'react';
import { administrationKeys } from '../../shared/administration/administration-keys.ts';
import { holderOf } from '../../shared/administration/holders.ts';
import {
  type Invited,
  InvitedFields,
  invitedBody,
  nobodyYet,
} from '../../shared/administration/invited-fields.tsx';
import { PersonChoice } from '../../shared/administration/person-choice.tsx';
import { request } from '../../shared/api/request.ts';
import { useChange } from '../../shared/api/use-change.ts';
import { Button } from '../../shared/controls/button.tsx';
import { DateField } from '../../shared/controls/date-field.tsx';
import { Dialog } from '../../shared/controls/dialog.tsx';
import { focusFirstFault } from '../../shared/controls/field.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { RadioCards } from '../../shared/controls/radio-cards.tsx';
import { useFocusFault } from '../../shared/controls/use-focus-fault.ts';
import { localText } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { fieldFaults } from '../../shared/problem/field-faults.ts';
import { HandOverConsequence } from './hand-over-consequence.tsx';

type Who = 'person' | 'invite';

/**
 * Gives a post to a successor from a day on: somebody who has an account, or somebody new. Says before what it
 * does to who holds it now.
 */
export function HandOver({ post, onClose }: { post: PostReply; onClose: () => void }) {
  const t = useWords('post');
  const form = useRef<HTMLDivElement>(null);
  const [who, setWho] = useState<Who>('person');
  const [person, setPerson] = useState<PersonReply | null>(null);
  const [invited, setInvited] = useState<Invited>(nobodyYet);
  const [on, setOn] = useState('');
  const [isTried, setTried] = useState(false);
  const holder = holderOf(post);
  const showFault = () => requestAnimationFrame(() => focusFirstFault(form.current));
  const giving = useChange({
    send: () =>
      request('POST', `/api/posts/${post.id}/hand-over`, {
        ...(who === 'person' ? { personId: person?.id } : { invite: invitedBody(invited) }),
        ...(on ? { on } : {}),
      }),
    refreshes: [administrationKeys.all],
    done: t('handed-over'),
    onDone: onClose,
  });
  useFocusFault(form, giving.error);
  const faults = fieldFaults(giving.error);
  const isNobody = who === 'person' && person === null;
  const give = () => {
    setTried(true);
    if (isNobody) showFault();
    else giving.mutate();
  };
  return (
    <Dialog
      title={
        holder
          ? t('hand-over-of', { title: localText(post.title) })
          : t('fill-of', { title: localText(post.title) })
      }
      onClose={onClose}
      footer={
        <>
          <div className="dialog-note">
            <HandOverConsequence
              post={post}
              successor={(who === 'person' ? person?.name : invited.name.trim()) || null}
              on={on}
              isInvited={who === 'invite'}
            />
          </div>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="primary" busy={giving.isPending} onClick={give}>
            {holder ? t('hand-over') : t('fill')}
          </Button>
        </>
      }
    >
      <div className="register-form" ref={form}>
        <RadioCards
          legend={t('to-whom')}
          value={who}
          options={[
            { value: 'person', label: t('to-person') },
            { value: 'invite', label: t('to-invite'), detail: t('to-invite-note') },
          ]}
          onChange={setWho}
        />
        {who === 'person' ? (
          <PersonChoice
            chosen={person}
            without={holder ? [holder.personId] : []}
            error={faults.get('personId') ?? (isTried && isNobody ? t('choose-somebody') : undefined)}
            onChoose={setPerson}
          />
        ) : (
          <InvitedFields value={invited} prefix="invite/" faults={faults} onChange={setInvited} />
        )}
        <DateField
          label={t('first-day')}
          hint={t('first-day-hint')}
          value={on}
          min={post.mission?.today ?? ''}
          error={faults.get('on') ?? faults.get('startsOn')}
          onChange={setOn}
        />
        {giving.error && <ProblemNote error={giving.error} />}
      </div>
    </Dialog>
  );
}
