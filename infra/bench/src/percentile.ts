/**
 * The value below or at which `share` (0 to 1) of the samples lie, by the nearest rank: it is always one of the
 * samples, never a mean of two. Throws a RangeError without samples or with a share outside 0 to 1.
 */
export function percentile(samples: readonly number[], share: number): number {
  if (samples.length === 0) throw new RangeError('A percentile needs at least one sample.');
  if (!(share >= 0 && share <= 1)) throw new RangeError(`A share lies between 0 and 1; this is ${share}.`);
  const ordered = samples.toSorted((a, b) => a - b);
  const rank = Math.max(1, Math.ceil(share * ordered.length));
  return ordered[rank - 1]!;
}
