import { type ReactNode, useId } from 'react';
import { Icon } from '../icons/icon.tsx';

export interface RadioCard<V extends string> {
  value: V;
  label: ReactNode;
  /** A line under the label. */
  detail?: ReactNode;
  disabled?: boolean;
}

export interface RadioCardsProps<V extends string> {
  legend: string;
  options: readonly RadioCard<V>[];
  value: V | null;
  onChange: (value: V) => void;
  hint?: string;
  error?: string | undefined;
}

/** One of few, each with a frame big enough for a thumb. */
export function RadioCards<V extends string>(props: RadioCardsProps<V>) {
  const name = useId();
  return (
    <fieldset className="radio-cards" aria-describedby={props.error ? `${name}-error` : undefined}>
      <legend className="lab">{props.legend}</legend>
      {props.hint && <p className="hint">{props.hint}</p>}
      {props.options.map((option) => (
        <label key={option.value} className="radio-card">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={props.value === option.value}
            disabled={option.disabled}
            aria-invalid={props.error ? true : undefined}
            onChange={() => props.onChange(option.value)}
          />
          <span>
            {option.label}
            {option.detail && <small>{option.detail}</small>}
          </span>
        </label>
      ))}
      {props.error && (
        <p className="fault" id={`${name}-error`}>
          <Icon name="alert" />
          {props.error}
        </p>
      )}
    </fieldset>
  );
}
