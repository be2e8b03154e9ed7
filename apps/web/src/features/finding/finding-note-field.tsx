import type { ActivityReply } from '@jalon/contracts/activity/activity';
import type { Audience } from '@jalon/domain/post/reader';
import { Select } from '../../shared/controls/select.tsx';
import { UnOnlyPanel } from '../../shared/controls/un-only-panel.tsx';
import { useWords } from '../../shared/language/use-words.ts';
import { GuardedText } from '../../shared/survivor-data/guarded-text.tsx';
import type { FindingRecording } from './use-record-finding.ts';

export interface FindingNoteFieldProps {
  activity: ActivityReply;
  audiences: readonly Audience[];
  record: FindingRecording;
}

/** The note of a finding. Its audience is chosen above it, so that one knows who reads before one types. */
export function FindingNoteField({ activity, audiences, record }: FindingNoteFieldProps) {
  const t = useWords('finding');
  const { draft, set, guard } = record;
  const lead = activity.lead.shortName;
  const field = (
    <GuardedText
      label={t('note')}
      value={draft.note}
      onChange={(note) => set({ note })}
      findings={guard.findingsOf('note')}
      error={record.faultOf('note')}
      justification={guard.justification}
      onJustify={guard.setJustification}
    />
  );
  return (
    <>
      <Select
        label={t('note-audience')}
        hint={t('note-shared')}
        value={draft.audience}
        options={audiences.map((value) => ({ value, label: t(`note-${value}`, { lead }) }))}
        onChange={(event) => set({ audience: event.target.value as Audience })}
      />
      {draft.audience === 'un' ? <UnOnlyPanel>{field}</UnOnlyPanel> : field}
    </>
  );
}
