import type { ActivityReply } from '@jalon/contracts/activity/activity';
import type { UpdateReply } from '@jalon/contracts/update/update';
import { FINDING_BASES, FINDING_RESULTS, type FindingBasis } from '@jalon/domain/finding/finding';
import { useRef } from 'react';
import { useMe } from '../../shared/api/me.ts';
import { Button } from '../../shared/controls/button.tsx';
import { DateField } from '../../shared/controls/date-field.tsx';
import { focusFirstFault } from '../../shared/controls/field.tsx';
import { Note } from '../../shared/controls/note.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { RadioCards } from '../../shared/controls/radio-cards.tsx';
import { Select } from '../../shared/controls/select.tsx';
import { audiencesOfSide, firstAudienceOfSide } from '../../shared/evidence/audiences-of-side.ts';
import { EvidenceEditor } from '../../shared/evidence/evidence-editor.tsx';
import { FindingMark } from '../../shared/finding/finding-record.tsx';
import { Icon } from '../../shared/icons/icon.tsx';
import { useWords } from '../../shared/language/use-words.ts';
import { FindingNoteField } from './finding-note-field.tsx';
import { useRecordFinding } from './use-record-finding.ts';

export interface FindingFieldsProps {
  activity: ActivityReply;
  update: UpdateReply;
  byPartner: boolean;
}

/** The finding: result, basis, date, a note with its audience, evidence with its own. */
export function FindingFields({ activity, update, byPartner }: FindingFieldsProps) {
  const t = useWords('finding');
  const form = useRef<HTMLFormElement>(null);
  const { posts } = useMe();
  const side = posts.find(({ missionId }) => missionId === activity.mission.id)?.side ?? 'un';
  const record = useRecordFinding(activity, update, side);
  const { draft, set, said, guard } = record;
  const results = FINDING_RESULTS.map((value) => {
    const hint = value === 'verified' || value === 'partly' ? value : 'other';
    return { value, label: <FindingMark result={value} />, detail: t(`result-${hint}-hint`) };
  });
  return (
    <form
      noValidate
      className="decision-fields"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!record.submit()) requestAnimationFrame(() => focusFirstFault(form.current));
      }}
    >
      {byPartner && <Note tone="attention">{t('partner')}</Note>}
      <RadioCards
        legend={t('result')}
        options={results}
        value={draft.finding}
        error={said('finding')}
        onChange={(finding) => set({ finding })}
      />
      <div className="pair">
        <Select
          label={t('basis')}
          hint={byPartner ? undefined : t('outside')}
          value={draft.basis}
          options={FINDING_BASES.map((value) => ({ value, label: t(`basis-${value}`) }))}
          onChange={(event) => set({ basis: event.target.value as FindingBasis })}
        />
        <DateField
          label={t('verified-on')}
          value={draft.verifiedOn}
          max={activity.mission.today}
          error={said('verifiedOn')}
          onChange={(verifiedOn) => set({ verifiedOn })}
        />
      </div>
      <FindingNoteField activity={activity} audiences={audiencesOfSide(side)} record={record} />
      <EvidenceEditor
        evidence={draft.evidence}
        onChange={(evidence) => set({ evidence })}
        audiences={audiencesOfSide(side)}
        firstAudience={firstAudienceOfSide(side)}
        today={activity.mission.today}
        error={record.faultOf('evidence')}
      />
      {record.isHalfDone && <Note tone="attention">{t('verify-half')}</Note>}
      {record.error && guard.blocked.size === 0 && <ProblemNote error={record.error} />}
      <div className="row w">
        <Button kind="primary" type="submit" icon="seal" busy={record.isSending}>
          {record.isAccepted ? t('do-record') : t('do-verify')}
        </Button>
        <span className="sp" />
        <span className="md sec row">
          <Icon name="comment" />
          {t('right-of-reply')}
        </span>
      </div>
    </form>
  );
}
