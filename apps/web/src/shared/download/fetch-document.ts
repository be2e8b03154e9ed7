import type { Problem } from '@jalon/contracts/http/problem';
import { ProblemError } from '../api/request.ts';

export interface DocumentAsked {
  /** Where it is asked for, with what it is asked for. */
  path: string;
  /** What the file is called where the server names it not. */
  name: string;
}

/** What the outside does for us: the request, the pause. */
export interface DocumentPorts {
  fetch: (path: string, signal: AbortSignal) => Promise<Response>;
  wait: (seconds: number, signal: AbortSignal) => Promise<void>;
}

export interface FetchedDocument {
  name: string;
  bytes: Blob;
}

/** A document is asked for at most this often; the server waits up to 20 s each time. */
export const maxAsks = 12;
const defaultRetrySeconds = 5;
const maxRetrySeconds = 60;

/**
 * Fetches a document. Where it must still be made (202) it says in how many seconds it asks again, waits
 * as `Retry-After` says and asks again. Null where it was not ready after the last time.
 */
export async function fetchDocument(
  asked: DocumentAsked,
  ports: DocumentPorts,
  onWaiting: (seconds: number) => void,
  signal: AbortSignal,
): Promise<FetchedDocument | null> {
  for (let ask = 0; ask < maxAsks; ask += 1) {
    const response = await ports.fetch(asked.path, signal);
    if (response.status === 200) return { name: nameOf(response, asked), bytes: await response.blob() };
    if (response.status !== 202) throw new ProblemError(await problemOf(response));
    const seconds = retryAfter(response);
    onWaiting(seconds);
    await ports.wait(seconds, signal);
  }
  return null;
}

function retryAfter(response: Response): number {
  const seconds = Number(response.headers.get('retry-after'));
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, maxRetrySeconds) : defaultRetrySeconds;
}

function nameOf(response: Response, { name }: DocumentAsked): string {
  const given = /filename="?([^";]+)"?/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  return given ?? name;
}

async function problemOf(response: Response): Promise<Problem> {
  const fallback = { type: 'about:/internal', title: response.statusText, status: response.status };
  if (!response.headers.get('content-type')?.includes('json')) return fallback;
  return { ...fallback, ...((await response.json()) as Partial<Problem>), status: response.status };
}
