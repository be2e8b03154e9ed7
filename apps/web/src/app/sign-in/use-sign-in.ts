import type { SignInAnswer } from '@jalon/contracts/person/sign-in';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { type RefObject, useState } from 'react';
import { queryClient } from '../../shared/api/query-client.ts';
import { ProblemError, request } from '../../shared/api/request.ts';
import { focusFirstFault } from '../../shared/controls/field.tsx';
import { useProblemWords } from '../../shared/controls/problem-note.tsx';
import { useWords } from '../../shared/language/use-words.ts';

const route = getRouteApi('/sign-in');

/** Signs in and goes to the page that was asked for. The second step is a matter of its own form. */
export function useSignIn(form: RefObject<HTMLFormElement | null>) {
  const refusal = useRefusal();
  const arrive = useArrival();
  const [step, setStep] = useState<'password' | 'code'>(useFirstStep());
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const signIn = async (email: string, password: string) => {
    setBusy(true);
    setFailure(null);
    try {
      const body = { email: email.trim(), password };
      const answer = await request<SignInAnswer>('POST', '/api/auth/sign-in/email', body);
      if (answer.success) return arrive();
      setStep('code');
    } catch (error) {
      setFailure(refusal(error));
      requestAnimationFrame(() => focusFirstFault(form.current));
    }
    setBusy(false);
  };
  return { step, busy, failure, signIn, arrive, startAgain: () => setStep('password') };
}

/** Somebody who comes from an identity provider may have the first step behind them. */
function useFirstStep(): 'password' | 'code' {
  return route.useSearch().twoFactor === 1 ? 'code' : 'password';
}

/** After signing in: nothing of the person before is kept, and one is where one wanted to be. */
function useArrival(): () => void {
  const router = useRouter();
  const { return: wished } = route.useSearch();
  return () => {
    queryClient.clear();
    router.history.push(wished ?? '/');
  };
}

function useRefusal(): (error: unknown) => string {
  const t = useWords('sign-in');
  const words = useProblemWords();
  return (error) => {
    if (error instanceof ProblemError && error.status === 429) return t('tooMany');
    if (error instanceof ProblemError && [400, 401, 422].includes(error.status)) return t('wrong');
    return words(error);
  };
}
