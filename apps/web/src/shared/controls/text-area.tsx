import type { TextareaHTMLAttributes } from 'react';
import { Field, type FieldProps } from './field.tsx';

type TextAreaProps = Omit<FieldProps, 'children'> & TextareaHTMLAttributes<HTMLTextAreaElement>;

/** Several lines; grows with what is typed where the browser can. */
export function TextArea({ label, hint, error, aside, ...area }: TextAreaProps) {
  return (
    <Field label={label} hint={hint} error={error} aside={aside}>
      {(control) => (
        <textarea rows={3} {...area} {...control} className={`in ${area.className ?? ''}`.trim()} />
      )}
    </Field>
  );
}
