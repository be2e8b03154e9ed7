import { ProblemError } from '../api/request.ts';
import { TextField } from '../controls/text-field.tsx';
import { useWords } from '../language/use-words.ts';
import { justificationMaxChars } from './guard-finding.ts';

export interface JustifyNamesProps {
  error: unknown;
  value: string;
  onChange: (value: string) => void;
}

/** Where the guard only doubts a name or a title, a short reason lets it pass; the doubt itself stands at the field. */
export function JustifyNames({ error, value, onChange }: JustifyNamesProps) {
  const t = useWords('survivor-data');
  const faults = error instanceof ProblemError && error.code === 'survivor-data' ? error.problem.errors : [];
  const isDoubt = faults?.length && faults.every(({ confidence }) => confidence === 'medium');
  if (!isDoubt && value === '') return null;
  return (
    <TextField
      label={t('justify')}
      hint={t('justify-hint')}
      maxLength={justificationMaxChars}
      dir="auto"
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** What to add to the request. */
export function justifiedBy(justification: string): { guardJustification?: string } {
  return justification.trim() === '' ? {} : { guardJustification: justification.trim() };
}
