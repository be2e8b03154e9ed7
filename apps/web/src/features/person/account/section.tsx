import { type ReactNode, useId } from 'react';

export interface SectionProps {
  title: string;
  /** What it is for, in a sentence. */
  note?: ReactNode;
  /** Beside the title. */
  action?: ReactNode;
  children: ReactNode;
}

/** One matter of the account. */
export function Section({ title, note, action, children }: SectionProps) {
  const id = useId();
  return (
    <section className="box account-section" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        <span className="sp" />
        {action}
      </header>
      <div className="account-body">
        {note && <p className="md sec">{note}</p>}
        {children}
      </div>
    </section>
  );
}
