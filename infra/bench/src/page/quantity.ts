import { percentile } from '../percentile.ts';

/** A duration in milliseconds as people read it: `0.8 ms`, `42 ms`, `3.1 s`. */
export function duration(ms: number): string {
  if (ms < 9.95) return `${ms.toFixed(1)} ms`;
  return ms < 999.5 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(1)} s`;
}

/** A size in bytes, in thousands as the goals are said: `512 B`, `17.8 kB`, `1.2 MB`. */
export function size(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  return bytes < 999_950 ? `${(bytes / 1_000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** A memory size in bytes as process lists say it: `84 MiB`. */
export function memory(bytes: number): string {
  return `${Math.round(bytes / 1_048_576)} MiB`;
}

/** `p50 12 ms, p95 20 ms (60 rounds)`. */
export function spread(samples: readonly number[]): string {
  const p50 = duration(percentile(samples, 0.5));
  const p95 = duration(percentile(samples, 0.95));
  return `p50 ${p50}, p95 ${p95} (${samples.length} rounds)`;
}

/** `12,345`. */
export function count(number: number): string {
  return number.toLocaleString('en');
}
