import type { ReminderPolicyReply } from '@jalon/contracts/reminder/reminder';
import { useWeekdayName } from '../../shared/language/use-weekday-name.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { ConflictNote } from '../../shared/problem/conflict-note.tsx';
import { type PolicyDraft, policyDraft } from './policy-draft.ts';

export interface PolicyConflictProps {
  draft: PolicyDraft;
  now: ReminderPolicyReply;
  onTake: (draft: PolicyDraft) => void;
}

/** What somebody else made of the policy meanwhile. */
export function PolicyConflict({ draft, now, onTake }: PolicyConflictProps) {
  const t = useWords('reminder');
  const weekday = useWeekdayName();
  const theirs = policyDraft(now);
  const labels = {
    digestWeekday: t('digest-day'),
    digestTime: t('digest'),
    daysBefore: t('days-before'),
    shortMailBeforeDue: t('short-mail'),
    coLeadAfterDays: t('co-lead-after'),
    coordinatorAfterDays: t('coordinator-after'),
  } as const satisfies Record<keyof PolicyDraft, string>;
  const said = {
    ...theirs,
    digestWeekday: weekday(theirs.digestWeekday),
    shortMailBeforeDue: theirs.shortMailBeforeDue ? t('on') : t('off'),
  };
  const names = Object.keys(labels) as (keyof PolicyDraft)[];
  return (
    <ConflictNote
      fields={names.map((name) => ({
        name,
        label: labels[name],
        theirs: said[name],
        differs: draft[name] !== theirs[name],
      }))}
      onTake={(name) => onTake({ ...draft, [name]: theirs[name as keyof PolicyDraft] })}
    />
  );
}
