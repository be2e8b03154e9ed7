import { type RefObject, useEffect } from 'react';
import { focusFirstFault } from './field.tsx';

/** Puts the cursor where the first fault is, once a refusal has been painted at its fields. */
export function useFocusFault(form: RefObject<HTMLElement | null>, error: Error | null): void {
  useEffect(() => {
    if (error) focusFirstFault(form.current);
  }, [form, error]);
}
