import { useEffect, useState } from 'react';

const outlineAfterMs = 300;

/** No spinner: after 300 ms the outlines of what is coming. */
export function LoadingFrame({ rows = 4, label }: { rows?: number; label?: string }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), outlineAfterMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="loading" role="status" aria-busy="true" aria-label={label}>
      {/* biome-ignore lint/suspicious/noArrayIndexKey: outlines are all the same. */}
      {late && Array.from({ length: rows }, (_, row) => <div key={row} className="outline" />)}
    </div>
  );
}
