import type { ButtonHTMLAttributes } from 'react';
import { Icon } from '../icons/icon.tsx';
import type { IconName } from '../icons/icon-paths.ts';

export interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  icon: IconName;
  /** What it does: read aloud, and shown on hover. */
  label: string;
}

export function IconButton({ icon, label, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={`icb ${rest.className ?? ''}`.trim()}
      aria-label={label}
      title={label}
    >
      <Icon name={icon} />
    </button>
  );
}
