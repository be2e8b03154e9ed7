import type { OrganizationReply } from '@jalon/contracts/organization/organization';
import type { PostChoicesReply } from '@jalon/contracts/post/post';
import { useRef, useState } from 'react';
import { administrationKeys } from '../../shared/administration/administration-keys.ts';
import { request } from '../../shared/api/request.ts';
import { useChange } from '../../shared/api/use-change.ts';
import { Button } from '../../shared/controls/button.tsx';
import { Dialog } from '../../shared/controls/dialog.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { useFocusFault } from '../../shared/controls/use-focus-fault.ts';
import { localText } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { stateNow } from '../../shared/problem/conflict-note.tsx';
import { fieldFaults } from '../../shared/problem/field-faults.ts';
import { JustifyNames, justifiedBy } from '../../shared/survivor-data/justify-names.tsx';
import { OrganizationConflict } from './organization-conflict.tsx';
import { type OrganizationDraft, organizationBody, organizationDraft } from './organization-draft.ts';
import { OrganizationFields } from './organization-fields.tsx';

export interface OrganizationFormProps {
  /** The one to amend; without it a new one is made, below `parent` if there is one. */
  organization?: OrganizationReply;
  parent?: OrganizationReply | null;
  all: readonly OrganizationReply[];
  missions: PostChoicesReply['missions'];
  onClose: () => void;
}

/** Makes or amends an organization. Nothing that was typed is lost by a refusal. */
export function OrganizationForm({ organization, parent, all, missions, onClose }: OrganizationFormProps) {
  const t = useWords('organization');
  const shared = useWords('shared');
  const form = useRef<HTMLDivElement>(null);
  const [draft, setDraft] = useState(() => organizationDraft(organization, parent));
  const [justification, setJustification] = useState('');
  const saving = useSave(organization, draft, justification, onClose);
  const now = stateNow<OrganizationReply>(saving.error);
  useFocusFault(form, saving.error);
  const faults = fieldFaults(saving.error);
  return (
    <Dialog
      title={organization ? <bdi>{localText(organization.name)}</bdi> : t('create')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{shared('cancel')}</Button>
          <Button kind="primary" busy={saving.isPending} onClick={() => saving.mutate()}>
            {organization ? shared('save') : t('create-act')}
          </Button>
        </>
      }
    >
      <div className="register-form" ref={form}>
        {now && (
          <OrganizationConflict draft={draft} now={now} all={all} missions={missions} onTake={setDraft} />
        )}
        <OrganizationFields
          draft={draft}
          isNew={!organization}
          ownId={organization?.id}
          all={all}
          missions={missions}
          faults={faults}
          onChange={(change) => setDraft({ ...draft, ...change })}
        />
        <JustifyNames error={saving.error} value={justification} onChange={setJustification} />
        {saving.error && !now && <ProblemNote error={saving.error} />}
      </div>
    </Dialog>
  );
}

function useSave(
  organization: OrganizationReply | undefined,
  draft: OrganizationDraft,
  justification: string,
  onClose: () => void,
) {
  const t = useWords('organization');
  // After a conflict one saves over what is there now, knowingly.
  const [version, setVersion] = useState(organization?.version);
  return useChange({
    send: () => {
      const body = { ...organizationBody(draft), ...justifiedBy(justification) };
      return organization && version !== undefined
        ? request('PATCH', `/api/organizations/${organization.id}`, body, { ifMatch: version })
        : request('POST', '/api/organizations', { code: draft.code.trim(), ...body });
    },
    refreshes: [administrationKeys.all],
    done: organization ? t('amended') : t('created'),
    onDone: onClose,
    onRefused: (error) => {
      const now = stateNow<OrganizationReply>(error);
      if (now) setVersion(now.version);
    },
  });
}
