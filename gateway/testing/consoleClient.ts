import type { HttpGateway } from './httpGateway.ts';

/** What came back of a page. */
export type PageAnswer = { status: number; headers: Headers; html: string; location: string };

/** A browser as far as HTTP knows it: one cookie jar, forms with the CSRF token of the page before. */
export function consoleClient(http: Pick<HttpGateway, 'url'>) {
  const cookies = new Map<string, string>();
  let csrf = '';
  const ask = async (path: string, form?: Record<string, string> | URLSearchParams): Promise<PageAnswer> => {
    const answer = await fetch(`${http.url}/console${path}`, {
      method: form ? 'POST' : 'GET',
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form ? { body: new URLSearchParams(form) } : {}),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = cookie.split(';')[0]?.split('=') ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    const html = await answer.text();
    csrf = /name="csrf" value="([^"]+)"/.exec(html)?.[1] ?? csrf;
    return { status: answer.status, headers: answer.headers, html, location: answer.headers.get('location') ?? '' };
  };
  return {
    cookies,
    get: (path: string) => ask(path),
    /** Sends a form as it is, */
    postBare: (path: string, form: Record<string, string>) => ask(path, form),
    /** and one as a page has it. */
    post: (path: string, form: Record<string, string> = {}) => ask(path, { csrf, ...form }),
    async logIn(key: string): Promise<PageAnswer> {
      await ask('/login');
      return ask('/login', { csrf, key });
    },
  };
}
