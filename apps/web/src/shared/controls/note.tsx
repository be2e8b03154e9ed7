import type { ReactNode } from 'react';
import { Icon } from '../icons/icon.tsx';
import type { IconName } from '../icons/icon-paths.ts';

export interface NoteProps {
  /** `attention` for a signal or a refusal, `good` for what is done, `plain` for what is good to know. */
  tone?: 'plain' | 'attention' | 'good';
  icon?: IconName;
  children: ReactNode;
  /** One action, at the end. */
  action?: ReactNode;
  /** `alert` where it answers what the person just did. */
  role?: 'alert' | 'status' | 'note';
}

const toneClass = { plain: 'note', attention: 'note at', good: 'note ok' } as const;
const toneIcon = { plain: 'info', attention: 'alert', good: 'check' } as const;

/** A sentence that must be seen. */
export function Note({ tone = 'plain', icon, children, action, role }: NoteProps) {
  return (
    <div className={toneClass[tone]} role={role}>
      <Icon name={icon ?? toneIcon[tone]} />
      <div className="note-text">{children}</div>
      {action}
    </div>
  );
}
