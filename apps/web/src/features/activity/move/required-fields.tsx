import type { Board } from '@jalon/contracts/activity/activity';
import { CONSTRAINT_CAUSES, type ConstraintCause } from '@jalon/domain/activity/activity';
import { useMe } from '../../../shared/api/me.ts';
import { Select } from '../../../shared/controls/select.tsx';
import { audiencesOfSide } from '../../../shared/evidence/audiences-of-side.ts';
import { EvidenceEditor } from '../../../shared/evidence/evidence-editor.tsx';
import { useWords } from '../../../shared/language/use-words.ts';
import { GuardedText } from '../../../shared/survivor-data/guarded-text.tsx';
import type { Guard } from '../../../shared/survivor-data/use-guard.ts';
import type { MoveFields } from './move-fields.ts';

export interface RequiredFieldsProps {
  fields: MoveFields;
  set: (change: Partial<MoveFields>) => void;
  faults: ReadonlyMap<string, string>;
  guard: Guard<'done' | 'note'>;
  board: Board;
}

/** What the chosen status requires, and what may be said with it. */
export function RequiredFields(props: RequiredFieldsProps) {
  const { fields } = props;
  if (fields.status === 'constrained') return <Constraint {...props} />;
  if (fields.status === 'completed') return <Completion {...props} />;
  if (fields.status === 'discontinued') return <Discontinuation {...props} />;
  return null;
}

function Constraint({ fields, set, faults, guard }: RequiredFieldsProps) {
  const t = useWords('activity');
  const shared = useWords('shared');
  const causes = CONSTRAINT_CAUSES.map((cause) => ({ value: cause, label: shared(`cause.${cause}`) }));
  return (
    <>
      <Select
        label={t('move.cause')}
        value={fields.cause ?? ''}
        error={faults.get('constraintCause')}
        options={[{ value: '', label: t('move.choose') }, ...causes]}
        onChange={(event) => set({ cause: (event.target.value || null) as ConstraintCause | null })}
      />
      <GuardedText
        label={t('move.note')}
        hint={t('move.noteHint')}
        value={fields.note}
        onChange={(note) => set({ note })}
        findings={guard.findingsOf('note')}
        error={faults.get('constraintNote')}
        justification={guard.justification}
        onJustify={guard.setJustification}
      />
    </>
  );
}

function Completion({ fields, set, faults, guard, board }: RequiredFieldsProps) {
  const t = useWords('activity');
  const side = useMe().posts[0]?.side ?? 'national';
  const audiences = audiencesOfSide(side);
  return (
    <>
      <EvidenceEditor
        evidence={fields.evidence}
        onChange={(evidence) => set({ evidence })}
        audiences={audiences}
        firstAudience={side === 'un' ? 'un' : 'all'}
        today={board.plan.mission.today}
        none={{ value: fields.noEvidence, onChange: (noEvidence) => set({ noEvidence }) }}
        error={faults.get('evidence')}
      />
      <GuardedText
        label={t('move.done')}
        hint={t('move.doneHint')}
        value={fields.done}
        onChange={(done) => set({ done })}
        findings={guard.findingsOf('done')}
        error={faults.get('done')}
        justification={guard.justification}
        onJustify={guard.setJustification}
      />
    </>
  );
}

function Discontinuation({ fields, set, faults, guard }: RequiredFieldsProps) {
  const t = useWords('activity');
  return (
    <GuardedText
      label={t('move.reason')}
      hint={t('move.reasonHint')}
      value={fields.note}
      onChange={(note) => set({ note })}
      findings={guard.findingsOf('note')}
      error={faults.get('discontinuedReason')}
      justification={guard.justification}
      onJustify={guard.setJustification}
    />
  );
}
