import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** What every account of the demonstration data signs in with. */
const PASSWORD = 'jalon-demo-2026';
const ANSWER_WITHIN_MS = 60_000;

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** From the first byte sent to the last byte received. */
  readonly ms: number;
  /** The body as it came over the wire. */
  readonly wireBytes: number;
  /** The body as it reads. */
  readonly body: Buffer;
}

/** A person who is signed in over real HTTP, with one connection that is kept open, as a browser does. */
export class HttpSession {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  #cookie = '';

  readonly #url: string;

  private constructor(url: string) {
    this.#url = url;
  }

  /** Rejects where the account cannot sign in. */
  static async signIn(url: string, email: string): Promise<HttpSession> {
    const session = new HttpSession(url);
    const answer = await session.ask('POST', '/api/auth/sign-in/email', { email, password: PASSWORD });
    if (answer.status !== 200) throw new Error(`${email} cannot sign in: ${inWords(answer)}`);
    session.#cookie = (answer.headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0]).join('; ');
    return session;
  }

  /** One request and its whole answer, whatever its status. */
  ask(
    method: 'GET' | 'POST',
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    const sent = body === undefined ? null : Buffer.from(JSON.stringify(body));
    const began = performance.now();
    return new Promise((resolve, reject) => {
      const outgoing = request(
        new URL(path, this.#url),
        { method, agent: this.#agent, headers: { ...this.#headers(sent), ...headers } },
        (incoming) => {
          const chunks: Buffer[] = [];
          incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
          incoming.once('error', reject);
          incoming.once('end', () => {
            const ms = performance.now() - began;
            const wire = Buffer.concat(chunks);
            const { statusCode = 0, headers: received } = incoming;
            const read = decoded(wire, received['content-encoding']);
            resolve({ status: statusCode, headers: received, ms, wireBytes: wire.length, body: read });
          });
        },
      );
      outgoing.setTimeout(ANSWER_WITHIN_MS, () => outgoing.destroy(new Error(`${path} did not answer`)));
      outgoing.once('error', reject);
      outgoing.end(sent);
    });
  }

  /** The JSON of a request that must succeed. Rejects with the status and the body where it does not. */
  async json<T>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<T> {
    const answer = await this.ask(method, path, body);
    if (answer.status < 200 || answer.status > 299) throw new Error(`${method} ${path}: ${inWords(answer)}`);
    return JSON.parse(answer.body.toString('utf8')) as T;
  }

  close(): void {
    this.#agent.destroy();
  }

  #headers(sent: Buffer | null): Record<string, string> {
    return {
      'accept-encoding': 'br, gzip',
      ...(this.#cookie && { cookie: this.#cookie }),
      ...(sent && { 'content-type': 'application/json', 'content-length': String(sent.length) }),
    };
  }
}

/** Status and the beginning of the body, for a message. */
export function inWords({ status, body }: Pick<Answer, 'status' | 'body'>): string {
  return `${status} ${body.toString('utf8').slice(0, 300)}`;
}

function decoded(wire: Buffer, encoding: string | undefined): Buffer {
  if (encoding === 'br') return brotliDecompressSync(wire);
  return encoding === 'gzip' ? gunzipSync(wire) : wire;
}
