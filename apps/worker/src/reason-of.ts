/** What a database says of its own state (connections, rights, resources, shutdown) rather than of our data. */
const aboutItself = /^(08|28|3D|53|55|57|58)/;
const sqlState = /^[0-9A-Z]{5}$/;

/**
 * Why something failed, for a line of the log. Of a statement it is the code alone: the words of a database repeat
 * what somebody typed.
 */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'not an error';
  const { code, driverError } = error as { code?: string; driverError?: { code?: string } };
  const state = code ?? driverError?.code ?? '';
  if (sqlState.test(state) && !aboutItself.test(state)) return `${error.name} ${state}`;
  return error.message || error.name;
}
