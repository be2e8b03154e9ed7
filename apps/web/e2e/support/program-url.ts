/** Where the program under test answers; `start-program.ts` says it to the tests. */
export function programUrl(): string {
  const url = process.env.JALON_E2E_URL;
  if (!url) throw new Error('The program was not started: JALON_E2E_URL is not set.');
  return url;
}
