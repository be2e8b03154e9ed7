/** The path exists, but not with this method. */
export class MethodNotAllowed extends Error {
  constructor(readonly allowed: string[]) {
    super('method-not-allowed');
  }
}
