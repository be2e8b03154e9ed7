import type { ReactNode } from 'react';

/** A short name in a frame: an organization, a source. `line` has an outline instead of a fill. */
export function Chip({ children, line, title }: { children: ReactNode; line?: boolean; title?: string }) {
  return (
    <span className={line ? 'chip ln' : 'chip'} title={title}>
      {children}
    </span>
  );
}
