/** An answer with its body read. */
export interface Answer<T> {
  status: number;
  headers: Headers;
  body: T;
}

/** What tests read of an answer: any shape, since each looks at its own part of it. */
// biome-ignore lint/suspicious/noExplicitAny: a test asserts on what it gets, and the contracts are checked elsewhere.
export type Json = any;

/** A program that talks to the API over real HTTP, with or without a session. */
export class TestClient {
  constructor(
    readonly url: string,
    readonly cookie = '',
  ) {}

  async signIn(email: string, password: string): Promise<TestClient> {
    const answer = await this.send('POST', '/api/auth/sign-in/email', { email, password });
    if (answer.status !== 200) throw new Error(`Sign-in answered ${answer.status}`);
    const cookie = answer.headers.getSetCookie().map((line) => line.split(';')[0]);
    return new TestClient(this.url, cookie.join('; '));
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Answer<Json>> {
    return this.send('GET', path, undefined, headers);
  }

  post(path: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<Answer<Json>> {
    return this.send('POST', path, body, headers);
  }

  patch(path: string, body: unknown, version?: number): Promise<Answer<Json>> {
    return this.send('PATCH', path, body, version === undefined ? {} : { 'if-match': `"${version}"` });
  }

  async send(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<Json>> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...(body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: asSent(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    return {
      status: response.status,
      headers: response.headers,
      body: isJson && text ? JSON.parse(text) : text,
    };
  }
}

/** A form is sent as it is; what is a text already, for example no JSON at all, too. */
function asSent(body: unknown): string | FormData {
  return typeof body === 'string' || body instanceof FormData ? body : JSON.stringify(body);
}
