import type { Context } from '../context.ts';
export async function bringBenchmarksUpToDate(_: Context): Promise<void> {}
