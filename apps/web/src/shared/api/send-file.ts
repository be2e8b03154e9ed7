import type { UploadReply } from '@jalon/contracts/evidence/evidence';
import type { Problem } from '@jalon/contracts/http/problem';
import { currentLanguage } from '../language/language-store.ts';
import { ProblemError, told } from './request.ts';

const path = '/api/uploads';

export interface FileSending {
  promise: Promise<UploadReply>;
  /** Stops it; the promise rejects with an `AbortError`. */
  stop: () => void;
}

/**
 * Sends one file to `POST /api/uploads`. Says how much of it has left, from 0 to 1, which `fetch` cannot. Rejects with
 * ProblemError; a line that broke is `offline`.
 */
export function sendFile(
  file: File,
  guardJustification: string | undefined,
  onProgress: (part: number) => void,
): FileSending {
  const sending = new XMLHttpRequest();
  const { promise, resolve, reject } = Promise.withResolvers<UploadReply>();
  sending.open('POST', path);
  sending.responseType = 'text';
  sending.setRequestHeader('accept', 'application/json');
  sending.setRequestHeader('accept-language', currentLanguage());
  sending.upload.addEventListener('progress', ({ loaded, total }) => {
    if (total > 0) onProgress(Math.min(loaded / total, 1));
  });
  sending.addEventListener('load', () => {
    const answer = parsed(sending.responseText);
    if (sending.status === 201) resolve(answer as UploadReply);
    else reject(told(new ProblemError(problemOf(sending.status, answer)), path));
  });
  sending.addEventListener('error', () =>
    reject(new ProblemError({ type: 'about:/offline', title: 'offline', status: 0 })),
  );
  sending.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
  const form = new FormData();
  if (guardJustification) form.append('guardJustification', guardJustification);
  form.append('file', file);
  sending.send(form);
  return { promise, stop: () => sending.abort() };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function problemOf(status: number, answer: unknown): Problem {
  const known = typeof answer === 'object' && answer !== null ? (answer as Partial<Problem>) : {};
  return { type: 'about:/internal', title: '', ...known, status };
}
