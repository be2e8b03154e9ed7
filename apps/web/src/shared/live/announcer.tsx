import { useSyncExternalStore } from 'react';

let words = '';
/** Changes with each announcement, so that the same sentence is read twice when it is said twice. */
let turn = 0;
const listeners = new Set<() => void>();

/** Says something to screen readers, once what they are reading is read. */
export function announce(sentence: string): void {
  words = sentence;
  turn += 1;
  for (const listener of listeners) listener();
}

/** The page's one live region. */
export function Announcer() {
  const said = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => turn,
  );
  return (
    <div className="vh" role="status" aria-live="polite" aria-atomic="true">
      <span key={said}>{words}</span>
    </div>
  );
}
