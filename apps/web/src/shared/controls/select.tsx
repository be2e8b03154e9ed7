import type { SelectHTMLAttributes } from 'react';
import { Field, type FieldProps } from './field.tsx';

export interface SelectOption {
  value: string;
  label: string;
}

type SelectProps = Omit<FieldProps, 'children'> &
  SelectHTMLAttributes<HTMLSelectElement> & { options: readonly SelectOption[] };

/** The platform's own list: the one control that works the same on every phone. */
export function Select({ label, hint, error, aside, options, ...select }: SelectProps) {
  return (
    <Field label={label} hint={hint} error={error} aside={aside}>
      {(control) => (
        <select {...select} {...control} className={`in ${select.className ?? ''}`.trim()}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
