import type { InputHTMLAttributes } from 'react';
import { Field, type FieldProps } from './field.tsx';

type TextFieldProps = Omit<FieldProps, 'children'> & InputHTMLAttributes<HTMLInputElement>;

/** One line of text, an address, a date. */
export function TextField({ label, hint, error, aside, ...input }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} aside={aside}>
      {(control) => <input {...input} {...control} className={`in ${input.className ?? ''}`.trim()} />}
    </Field>
  );
}
