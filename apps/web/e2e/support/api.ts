import { programUrl } from './program-url.ts';

/** What every account of the demonstration signs in with; the program prints it at its start. */
export const password = 'jalon-demo-2026';
export const addressOf = (account: string): string => `${account}@demo.jalon.test`;

export interface Answer<T = unknown> {
  readonly status: number;
  readonly body: T;
}

/** The HTTP interface as one account, the way another program would call it. */
export interface Api {
  get<T>(path: string): Promise<T>;
  patch<T>(path: string, body: unknown, ifMatch?: number): Promise<T>;
  post<T>(path: string, body: unknown): Promise<T>;
  /** Whatever the answer is, a refusal included. */
  send<T>(method: string, path: string, body?: unknown): Promise<Answer<T>>;
}

const cookies = new Map<string, string>();

export async function api(account: string): Promise<Api> {
  return apiWith({ cookie: await sessionOf(account) });
}

/** The same with any proof of who asks: a cookie, or a personal token. */
export function apiWith(proof: Readonly<Record<string, string>>): Api {
  const send = async <T>(
    method: string,
    path: string,
    body?: unknown,
    ifMatch?: number,
  ): Promise<Answer<T>> => {
    const response = await fetch(programUrl() + path, {
      method,
      headers: {
        ...proof,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: (text === '' ? null : JSON.parse(text)) as T };
  };
  const must = async <T>(method: string, path: string, body?: unknown, ifMatch?: number): Promise<T> => {
    const answer = await send<T>(method, path, body, ifMatch);
    if (answer.status >= 400)
      throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  return {
    get: (path) => must('GET', path),
    patch: (path, body, ifMatch) => must('PATCH', path, body, ifMatch),
    post: (path, body) => must('POST', path, body),
    send,
  };
}

/** A session of its own for a browser: signing out there ends no other. */
export async function cookiesOf(account: string): Promise<{ name: string; value: string; url: string }[]> {
  return (await signIn(account)).map((pair) => {
    const at = pair.indexOf('=');
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url: programUrl() };
  });
}

async function sessionOf(account: string): Promise<string> {
  // A test may run on a program of its own.
  const key = `${account} ${programUrl()}`;
  const known = cookies.get(key);
  if (known) return known;
  const cookie = (await signIn(account)).join('; ');
  cookies.set(key, cookie);
  return cookie;
}

async function signIn(account: string): Promise<string[]> {
  const response = await fetch(`${programUrl()}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: addressOf(account), password }),
  });
  if (!response.ok) throw new Error(`${account} cannot sign in: ${response.status} ${await response.text()}`);
  return response.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
}
