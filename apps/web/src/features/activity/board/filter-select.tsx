import type { SelectOption } from '../../../shared/controls/select.tsx';
import { Icon } from '../../../shared/icons/icon.tsx';
import { useWords } from '../../../shared/language/use-words.ts';

export interface FilterSelectProps {
  label: string;
  value: string | undefined;
  options: readonly SelectOption[];
  onChange: (value: string | undefined) => void;
}

/** One filter: its name until something is chosen, then the choice. The list is the platform's own. */
export function FilterSelect({ label, value, options, onChange }: FilterSelectProps) {
  const t = useWords('board');
  const chosen = options.find((option) => option.value === value)?.label;
  return (
    <span className={value ? 'fld pick on' : 'fld pick'}>
      <span className="k">{label}</span>
      {value && <span className="chosen">{chosen ?? t('several')}</span>}
      <Icon name="chevron-down" />
      <select
        aria-label={label}
        value={chosen ? value : ''}
        onChange={(event) => onChange(event.target.value || undefined)}
      >
        <option value="">{t('all')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
