import type { InputHTMLAttributes, ReactNode } from 'react';

export interface CheckBoxProps extends InputHTMLAttributes<HTMLInputElement> {
  label: ReactNode;
  detail?: ReactNode;
}

export function CheckBox({ label, detail, ...input }: CheckBoxProps) {
  return (
    <label className="check-box">
      <input type="checkbox" {...input} />
      <span>
        {label}
        {detail && <small>{detail}</small>}
      </span>
    </label>
  );
}
