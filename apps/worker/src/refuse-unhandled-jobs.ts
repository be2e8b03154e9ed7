/** Throws, with the job's name, where a job has no handler or more than one, or a handler has no job. */
export function refuseUnhandledJobs(
  jobs: readonly string[],
  handlers: readonly { readonly name: string }[],
): void {
  for (const name of new Set([...jobs, ...handlers.map((handler) => handler.name)])) {
    const count = handlers.filter((handler) => handler.name === name).length;
    if (count !== 1) throw new Error(`The job "${name}" has ${count} handlers; it needs exactly one.`);
    if (!jobs.includes(name)) throw new Error(`The handler "${name}" belongs to no job.`);
  }
}
