import { REFUSAL_CODES, type RefusalCode } from '@jalon/domain/refusal/refusal';
import { Note } from '../../shared/controls/note.tsx';
import { useRefusalWords } from '../../shared/problem/use-refusal-words.ts';

/** Why an identity provider's answer did not sign anybody in. A code that nobody knows says only that. */
export default function ProviderProblem({ code }: { code: string }) {
  const words = useRefusalWords();
  const known: RefusalCode = REFUSAL_CODES.find((each) => each === code) ?? 'oidc-failed';
  return (
    <Note tone="attention" role="alert">
      {words({ code: known })}
    </Note>
  );
}
