import type { PersonReply } from '@jalon/contracts/person/person';
import { useState } from 'react';
import { administrationKeys } from '../../../shared/administration/administration-keys.ts';
import { request } from '../../../shared/api/request.ts';
import { useChange } from '../../../shared/api/use-change.ts';
import { AskDialog } from '../../../shared/controls/ask-dialog.tsx';
import { Button } from '../../../shared/controls/button.tsx';
import { useWords } from '../../../shared/language/use-words.ts';

type Step = 'invite-again' | 'revoke' | 'deactivate' | 'reactivate' | 'reset-two-factor';

/** The steps that this person's state allows; each says before what it does. */
export function PersonSteps({ person }: { person: PersonReply }) {
  const t = useWords('person');
  const [asked, setAsked] = useState<Step | null>(null);
  return (
    <div className="row w">
      {stepsOf(person).map((step) => (
        <Button key={step} small onClick={() => setAsked(step)}>
          {t(`step-${step}`)}
        </Button>
      ))}
      {asked && <AskStep step={asked} person={person} onClose={() => setAsked(null)} />}
    </div>
  );
}

function AskStep({ step, person, onClose }: { step: Step; person: PersonReply; onClose: () => void }) {
  const t = useWords('person');
  const { name } = person;
  const taking = useChange({
    send: () => request('POST', pathOf(step, person), {}),
    refreshes: [administrationKeys.all],
    done: t(`done-${step}`, { name }),
    onDone: onClose,
  });
  return (
    <AskDialog
      title={t(`step-${step}`)}
      act={t(`step-${step}`)}
      busy={taking.isPending}
      error={taking.error}
      onAct={() => taking.mutate()}
      onClose={onClose}
    >
      <p>{t(`ask-${step}`, { name })}</p>
    </AskDialog>
  );
}

function stepsOf({ state, twoFactor, invitation }: PersonReply): Step[] {
  if (state === 'deactivated') return ['reactivate'];
  return [
    ...(state === 'invited' ? (['invite-again'] as const) : []),
    ...(invitation?.state === 'pending' ? (['revoke'] as const) : []),
    ...(twoFactor ? (['reset-two-factor'] as const) : []),
    'deactivate',
  ];
}

function pathOf(step: Step, person: PersonReply): string {
  if (step === 'revoke') return `/api/invitations/${person.invitation?.id}/revoke`;
  return `/api/people/${person.id}/${step}`;
}
