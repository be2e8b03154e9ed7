/** Thrown where somebody asks too often; says after how many seconds to come back. */
export class TooManyRequests extends Error {
  constructor(readonly retryAfterSeconds: number) {
    super('too-many-requests');
  }
}
