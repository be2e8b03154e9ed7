import { ProblemError } from '../api/request.ts';

/**
 * The server's faults by field: the key is the JSON pointer without its slash (`done`, `evidence/0/url`). A
 * pointer into a list is also kept under the list's name, so that a form that shows the list as one can say it.
 */
export function fieldFaults(error: unknown): ReadonlyMap<string, string> {
  const faults = new Map<string, string>();
  if (!(error instanceof ProblemError)) return faults;
  for (const { pointer, message } of error.problem.errors ?? []) {
    const name = pointer.replace(/^\//, '');
    faults.set(name, message);
    const [field = ''] = name.split('/');
    if (!faults.has(field)) faults.set(field, message);
  }
  return faults;
}
