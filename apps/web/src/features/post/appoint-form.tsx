import type { PersonReply } from '@jalon/contracts/person/person';
import type { PostReply } from '@jalon/contracts/post/post';
import { useRef, useState } from 'react';
import { administrationKeys } from '../../shared/administration/administration-keys.ts';
import { PersonChoice } from '../../shared/administration/person-choice.tsx';
import { request } from '../../shared/api/request.ts';
import { useChange } from '../../shared/api/use-change.ts';
import { Button } from '../../shared/controls/button.tsx';
import { DateField } from '../../shared/controls/date-field.tsx';
import { Dialog } from '../../shared/controls/dialog.tsx';
import { focusFirstFault } from '../../shared/controls/field.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { useFocusFault } from '../../shared/controls/use-focus-fault.ts';
import { localText } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { fieldFaults } from '../../shared/problem/field-faults.ts';

export interface AppointFormProps {
  post: PostReply;
  deputy: boolean;
  onClose: () => void;
}

/** Appoints somebody who has an account, as holder or as deputy, from a day on and perhaps until another. */
export function AppointForm({ post, deputy, onClose }: AppointFormProps) {
  const t = useWords('post');
  const form = useRef<HTMLDivElement>(null);
  const [person, setPerson] = useState<PersonReply | null>(null);
  const [startsOn, setStartsOn] = useState('');
  const [endsOn, setEndsOn] = useState('');
  const [isTried, setTried] = useState(false);
  const showFault = () => requestAnimationFrame(() => focusFirstFault(form.current));
  const appointing = useChange({
    send: () =>
      request('POST', `/api/posts/${post.id}/tenures`, {
        personId: person?.id,
        deputy,
        ...(startsOn ? { startsOn } : {}),
        ...(endsOn ? { endsOn } : {}),
      }),
    refreshes: [administrationKeys.all],
    done: t('appointed'),
    onDone: onClose,
  });
  useFocusFault(form, appointing.error);
  const faults = fieldFaults(appointing.error);
  const appoint = () => {
    setTried(true);
    if (person) appointing.mutate();
    else showFault();
  };
  const title = localText(post.title);
  return (
    <Dialog
      title={deputy ? t('appoint-deputy-of', { title }) : t('appoint-of', { title })}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="primary" busy={appointing.isPending} onClick={appoint}>
            {deputy ? t('appoint-deputy') : t('appoint')}
          </Button>
        </>
      }
    >
      <div className="register-form" ref={form}>
        {deputy && <p className="md sec">{t('deputy-note')}</p>}
        <PersonChoice
          chosen={person}
          error={faults.get('personId') ?? (isTried && !person ? t('choose-somebody') : undefined)}
          onChoose={setPerson}
        />
        <div className="pair">
          <DateField
            label={t('first-day')}
            hint={t('first-day-hint')}
            value={startsOn}
            error={faults.get('startsOn')}
            onChange={setStartsOn}
          />
          <DateField
            label={t('last-day')}
            hint={t('until-further-notice')}
            value={endsOn}
            error={faults.get('endsOn')}
            onChange={setEndsOn}
          />
        </div>
        {appointing.error && <ProblemNote error={appointing.error} />}
      </div>
    </Dialog>
  );
}
