import { STATUS_WORDS } from '@jalon/domain/language/words';
import { formatLongDate } from '../../shared/language/format.ts';
import { useLanguage } from '../../shared/language/language-store.ts';
import { useWords } from '../../shared/language/use-words.ts';
import type { DraftFieldName, DraftFields } from './draft-fields.ts';

/** The name of each field of a draft and its value in words, for showing two versions side by side. */
export function useFieldWords() {
  const t = useWords('update');
  const shared = useWords('shared');
  const language = useLanguage();
  const names: Record<DraftFieldName, string> = {
    done: t('done'),
    status: t('status'),
    constraintCause: t('cause'),
    constraintNote: t('cause-note'),
    discontinuedReason: t('discontinued-reason'),
    nextStep: t('next-step'),
    proposedDueOn: t('proposed-due'),
    proposalReason: t('proposal-reason'),
    evidence: t('review-evidence'),
    noEvidence: t('review-no-evidence'),
  };
  const wordsOf = (name: DraftFieldName, fields: DraftFields): string => {
    if (name === 'status') return STATUS_WORDS[fields.status][language];
    if (name === 'constraintCause') {
      return fields.constraintCause === '' ? '' : shared(`cause.${fields.constraintCause}`);
    }
    if (name === 'proposedDueOn') return fields.proposedDueOn && formatLongDate(fields.proposedDueOn);
    if (name === 'evidence') return fields.evidence.map(({ title }) => title).join(' · ');
    if (name === 'noEvidence') return fields.noEvidence ? t('conflict-yes') : t('conflict-no');
    return fields[name];
  };
  return { names, wordsOf };
}
