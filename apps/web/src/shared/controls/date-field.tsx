import { europeanDigits } from '../language/format.ts';
import { TextField } from './text-field.tsx';

export interface DateFieldProps {
  label: string;
  hint?: string;
  /** `YYYY-MM-DD`, or what is typed so far. */
  value: string;
  onChange: (value: string) => void;
  min?: string;
  max?: string;
  error?: string | undefined;
}

/** A calendar date, with the platform's own calendar; digits of any script are taken. */
export function DateField({ onChange, ...field }: DateFieldProps) {
  return (
    <TextField
      type="date"
      dir="ltr"
      {...field}
      onChange={(event) => onChange(europeanDigits(event.target.value))}
    />
  );
}
