import type { ButtonHTMLAttributes } from 'react';
import { Icon } from '../icons/icon.tsx';
import type { IconName } from '../icons/icon-paths.ts';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary` once a view; `quiet` has no frame. */
  kind?: 'primary' | 'plain' | 'quiet';
  small?: boolean;
  icon?: IconName;
  /** While the answer is awaited: says so to screen readers, and a second press does nothing. */
  busy?: boolean;
}

export function Button({ kind = 'plain', small, icon, busy, children, onClick, ...rest }: ButtonProps) {
  const classes = ['btn', kind === 'primary' && 'p', kind === 'quiet' && 'q', small && 's', rest.className];
  return (
    <button
      type="button"
      {...rest}
      className={classes.filter(Boolean).join(' ')}
      aria-busy={busy || undefined}
      aria-disabled={busy || rest['aria-disabled']}
      onClick={(event) => (busy ? event.preventDefault() : onClick?.(event))}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
