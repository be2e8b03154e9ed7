import type { Problem } from '@jalon/contracts/http/problem';
import { currentLanguage } from '../language/language-store.ts';

/** The server said no, or could not be reached (`status` 0, code `offline`). */
export class ProblemError extends Error {
  readonly problem: Problem;
  readonly status: number;
  /** The stable code: the last segment of the problem's type. */
  readonly code: string;

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.name = 'ProblemError';
    this.problem = problem;
    this.status = problem.status;
    this.code = problem.type.split('/').at(-1) ?? 'internal';
  }
}

export interface RequestOptions {
  /** The version that was read: sent as `If-Match: "<version>"`. */
  ifMatch?: number;
  signal?: AbortSignal;
  /** Lets a request outlive the page, for a draft saved while the phone is locked. */
  keepalive?: boolean;
}

const signedOutListeners = new Set<() => void>();
const twoFactorListeners = new Set<() => void>();

/** Calls back when the server no longer knows who is asking. Answers how to stop listening. */
export function onSignedOut(listener: () => void): () => void {
  signedOutListeners.add(listener);
  return () => signedOutListeners.delete(listener);
}

/** Calls back when the server opens nothing before a second factor is set up. Answers how to stop listening. */
export function onTwoFactorAsked(listener: () => void): () => void {
  twoFactorListeners.add(listener);
  return () => twoFactorListeners.delete(listener);
}

/**
 * Asks the API on the same origin: `request<Board>('GET', '/api/plans/MLI-2022/board')`.
 * Answers the body (undefined for 204); throws ProblemError for everything else.
 */
export async function request<T>(
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
  options: RequestOptions = {},
): Promise<T> {
  const response = await send(method, path, body, options);
  if (response.ok) return (response.status === 204 ? undefined : await response.json()) as T;
  throw told(new ProblemError(await readProblem(response)), path);
}

/** The error, once those were told who sign people in again. */
export function told(error: ProblemError, path: string): ProblemError {
  if (error.status === 401 && !path.startsWith('/api/auth/')) for (const tell of signedOutListeners) tell();
  if (error.code === 'two-factor-required') for (const tell of twoFactorListeners) tell();
  return error;
}

async function send(method: string, path: string, body: unknown, options: RequestOptions): Promise<Response> {
  const headers: Record<string, string> = {
    accept: 'application/json',
    'accept-language': currentLanguage(),
  };
  if (body !== undefined) headers['content-type'] = 'application/json';
  if (options.ifMatch !== undefined) headers['if-match'] = `"${options.ifMatch}"`;
  try {
    return await fetch(path, {
      method,
      headers,
      body: body === undefined ? null : JSON.stringify(body),
      credentials: 'same-origin',
      signal: options.signal ?? null,
      keepalive: options.keepalive ?? false,
    });
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw new ProblemError({ type: 'about:/offline', title: 'offline', status: 0 });
  }
}

/** A proxy between us and the server may answer in HTML: then only the status is known. */
async function readProblem(response: Response): Promise<Problem> {
  const fallback = { type: 'about:/internal', title: response.statusText, status: response.status };
  if (!response.headers.get('content-type')?.includes('json')) return fallback;
  try {
    return { ...fallback, ...((await response.json()) as Partial<Problem>), status: response.status };
  } catch {
    return fallback;
  }
}
