import type { ActivityReply } from '@jalon/contracts/activity/activity';
import type { FindingReply } from '@jalon/contracts/finding/finding';
import { mayDo } from '@jalon/domain/post/rights';
import { placeOf } from '../../shared/activity/activity-query.ts';
import { useActor } from '../../shared/api/me.ts';
import { queryKeys } from '../../shared/api/query-keys.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { WordsForm } from './words-form.tsx';

/** The lead's right of reply: once, in words, printed beside the finding. Nothing for others. */
export function ReplyForm({ activity, finding }: { activity: ActivityReply; finding: FindingReply }) {
  const t = useWords('update');
  if (!mayDo(useActor(), 'reply', placeOf(activity)).allowed) return null;
  return (
    <WordsForm
      open={t('reply-do')}
      send={t('reply-send')}
      fields={{ text: { label: t('reply-text', { lead: activity.lead.name }), hint: t('reply-hint') } }}
      path={`/api/findings/${finding.id}/reply`}
      touches={[queryKeys.activity(activity.reference), queryKeys.mine('activities')]}
    />
  );
}
