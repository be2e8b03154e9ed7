import type { Context } from '../context.ts';
import type { JobData } from '../job.ts';
export async function makeDocument(_: Context, _data: JobData['make-document']): Promise<void> {}
