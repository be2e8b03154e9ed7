import { mayDo } from '@jalon/domain/post/rights';
import { placeOf } from '../../shared/activity/activity-query.ts';
import { useActor } from '../../shared/api/me.ts';
import { queryKeys } from '../../shared/api/query-keys.ts';
import { useWords } from '../../shared/language/use-words.ts';
import type { UpdateEntryProps } from './update-entry.tsx';
import { WordsForm } from './words-form.tsx';

/** A correction of an accepted report, by its lead or the coordinator: the report stays, the erratum beside it. */
export function ErratumForm({ activity, update }: UpdateEntryProps) {
  const t = useWords('update');
  if (!mayDo(useActor(), 'file_erratum', placeOf(activity)).allowed) return null;
  return (
    <WordsForm
      open={t('erratum-do')}
      send={t('erratum-send')}
      note={t('erratum-note')}
      fields={{ text: { label: t('erratum-text') }, reason: { label: t('erratum-why') } }}
      path={`/api/updates/${update.id}/errata`}
      touches={[queryKeys.activity(activity.reference)]}
    />
  );
}
