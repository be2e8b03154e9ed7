const mostRedirects = 12;

export interface Page {
  status: number;
  /** Where the browser stands. */
  url: string;
  text: string;
}

/** A browser without a screen: it follows redirects, keeps cookies by origin and submits the only form of a page. */
export class TestBrowser {
  readonly #cookies = new Map<string, Map<string, string>>();

  /** `moved` says at which address a public one is really reached: tests listen on a port of their own. */
  constructor(private readonly moved: { from: string; to: string }) {}

  /** Follows redirects until a page, or until an address that `stop` recognises: that one is not asked for. */
  async visit(
    url: string,
    stop: (url: string) => boolean = () => false,
    init: RequestInit = {},
  ): Promise<Page> {
    let request = init;
    let at = this.#real(url);
    for (let redirects = 0; redirects < mostRedirects; redirects += 1) {
      if (stop(at)) return { status: 0, url: at, text: '' };
      const response = await this.#send(at, request);
      const location = response.headers.get('location');
      if (location === null) return { status: response.status, url: at, text: await response.text() };
      await response.arrayBuffer();
      at = this.#real(new URL(location, at).href);
      request = {};
    }
    throw new Error(`More than ${mostRedirects} redirects`);
  }

  /** Submits the page's form with its hidden fields and these. */
  submit(page: Page, fields: Record<string, string>, stop?: (url: string) => boolean): Promise<Page> {
    const action = /<form[^>]*action="([^"]+)"/.exec(page.text)?.[1];
    if (!action) throw new Error(`No form at ${page.url}: ${page.text.slice(0, 200)}`);
    const hidden = [...page.text.matchAll(/type="hidden" name="(\w+)" value="(\w+)"/g)];
    const own = Object.fromEntries(hidden.map(([, name, value]) => [name, value]));
    const body = new URLSearchParams({ ...own, ...fields } as Record<string, string>);
    return this.visit(new URL(action, page.url).href, stop, { method: 'POST', body });
  }

  /** The cookies that this browser would send to an address. */
  cookieFor(url: string): string {
    const jar = this.#cookies.get(new URL(url).origin) ?? new Map<string, string>();
    return [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async #send(url: string, init: RequestInit): Promise<Response> {
    const cookie = this.cookieFor(url);
    const response = await fetch(url, { ...init, headers: cookie ? { cookie } : {}, redirect: 'manual' });
    const { origin } = new URL(url);
    const jar = this.#cookies.get(origin) ?? new Map<string, string>();
    this.#cookies.set(origin, jar);
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /max-age=0/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  }

  #real(url: string): string {
    return url.startsWith(this.moved.from) ? this.moved.to + url.slice(this.moved.from.length) : url;
  }
}
