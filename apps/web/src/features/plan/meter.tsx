import type { ProgressReply } from '@jalon/contracts/plan/plan';

/** The furthest first, as the fraction reads. */
const order = [
  ['verified', 've'],
  ['completed', 'rc'],
  ['in_progress', 'ip'],
  ['constrained', 'co'],
  ['not_started', 'ns'],
] as const;

/** The same figures as a bar: a picture beside its numbers, so it has nothing to read aloud. */
export function Meter({ columns }: { columns: ProgressReply['byColumn'] }) {
  const count = (key: string) => columns.find((column) => column.key === key)?.count ?? 0;
  return (
    <div className="meter" aria-hidden="true">
      {order
        .filter(([key]) => count(key) > 0)
        .map(([key, tone]) => (
          <i key={key} className={tone} style={{ flexGrow: count(key) }} />
        ))}
    </div>
  );
}
