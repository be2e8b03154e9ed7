import { type ReactNode, useId } from 'react';
import { Icon } from '../icons/icon.tsx';

/** What the control inside a field must carry, so that label, hint and fault belong to it. */
export interface FieldControl {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

export interface FieldProps {
  label: string;
  hint?: ReactNode;
  /** What is wrong, in words; shown under the control and read with it. */
  error?: string | undefined;
  /** Beside the label: "optional". */
  aside?: ReactNode;
  children: (control: FieldControl) => ReactNode;
}

/** Label above, control, then hint and fault. `focusFirstFault` finds the control by its `aria-invalid`. */
export function Field({ label, hint, error, aside, children }: FieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <div className="lab-line">
        <label className="lab" htmlFor={id}>
          {label}
        </label>
        {aside && <span className="hint">{aside}</span>}
      </div>
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="fault" id={`${id}-error`}>
          <Icon name="alert" />
          {error}
        </p>
      )}
    </div>
  );
}

/** Puts the cursor where the first fault is. Call after the faults are on the screen. */
export function focusFirstFault(form: HTMLElement | null): void {
  form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
