import { useMe } from '../../shared/api/me.ts';
import { audiencesOfSide, firstAudienceOfSide } from '../../shared/evidence/audiences-of-side.ts';
import { EvidenceEditor } from '../../shared/evidence/evidence-editor.tsx';
import { useWords } from '../../shared/language/use-words.ts';
import { type FieldsProps, GuardedField } from './guarded-field.tsx';
import { ProposalFields } from './proposal-fields.tsx';
import { StatusFields } from './status-fields.tsx';
import { useFaultWords } from './use-fault-words.ts';

/** The fields of a report in the order in which one thinks of them: what was done, where it stands, what next. */
export function UpdateFields({ activity, form }: FieldsProps) {
  const t = useWords('update');
  const fault = useFaultWords(form);
  const { posts } = useMe();
  const side = posts.find((post) => post.missionId === activity.mission.id)?.side ?? 'national';
  return (
    <>
      <GuardedField form={form} name="done" label={t('done')} hint={t('done-hint')} rows={4} />
      <StatusFields activity={activity} form={form} />
      <EvidenceEditor
        evidence={form.fields.evidence}
        onChange={(evidence) => form.set({ evidence })}
        audiences={audiencesOfSide(side)}
        firstAudience={firstAudienceOfSide(side)}
        today={activity.mission.today}
        none={{ value: form.fields.noEvidence, onChange: (noEvidence) => form.set({ noEvidence }) }}
        error={fault('evidence')}
      />
      <GuardedField form={form} name="nextStep" label={t('next-step')} hint={t('next-step-hint')} rows={2} />
      <ProposalFields activity={activity} form={form} />
    </>
  );
}
