import type { FastifyInstance, FastifyReply } from 'fastify';
import { RequestLimit } from '../access/requestLimit.ts';
import { GatewayError, outcomes } from '../errors.ts';
import { loginCookie, readCookie, sessionCookie, writeCookie } from './cookies.ts';
import { html } from './html.ts';
import { layout, noticeOf } from './layout.ts';
import { csrfToken, isCsrfToken, sessionSeconds, type Sessions } from './sessions.ts';
import { prefix, type ConsoleDeps } from './site.ts';

/** From one address. A person mistypes a few times; a program that tries keys is stopped. */
const usualAttempts = { perMinute: 10, burst: 10 };

/** The log-in: an API key in, a session out. The key itself is kept nowhere. */
export function loginRoutes(
  site: FastifyInstance,
  { access, system, publicUrl, sessions, attempts = usualAttempts }: ConsoleDeps & { sessions: Sessions },
): void {
  const limit = new RequestLimit(() => system.now(), attempts);
  const hidden = { schema: { hide: true } };

  const sendForm = (reply: FastifyReply, problem?: GatewayError) => {
    const id = system.randomBytes(32).toString('base64url');
    writeCookie(reply, loginCookie, id, { publicUrl: publicUrl(), seconds: 3_600 });
    const body = html`<h1>Log in</h1>
      ${problem && noticeOf({ kind: 'bad', text: problem.message })}
      <form method="post" action="${prefix}/login" class="stack narrow">
        <input type="hidden" name="csrf" value="${csrfToken(id)}" />
        <label>
          API key
          <input name="key" type="password" autocomplete="current-password" required autofocus spellcheck="false" />
        </label>
        <button class="main">Log in</button>
      </form>
      <p class="soft">
        The key decides the organisation and what you may do. The first one was shown when the gateway started; make
        another with <code>aspire-gateway keys create</code>.
      </p>`;
    return reply
      .code(problem ? outcomes[problem.code].http : 200)
      .type('text/html; charset=utf-8')
      .send(layout({ title: 'Log in', body, path: '/login' }));
  };

  site.get('/login', hidden, (_request, reply) => sendForm(reply));
  site.post('/login', hidden, async (request, reply) => {
    const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
    const id = readCookie(request, loginCookie);
    if (id === undefined || !isCsrfToken(id, form.get('csrf')))
      return sendForm(reply, new GatewayError('forbidden', 'This form is too old. Log in with the one below.'));
    const problem = countAttempt(limit, request.ip);
    if (problem) return sendForm(reply, problem);
    const caller = await access.authenticate((form.get('key') ?? '').trim());
    if (!caller)
      return sendForm(reply, new GatewayError('unauthenticated', 'The API key is unknown, revoked or expired.'));
    const session = await sessions.start(caller);
    writeCookie(reply, sessionCookie, session, { publicUrl: publicUrl(), seconds: sessionSeconds });
    return reply.redirect(`${prefix}/connections`, 303);
  });
}

function countAttempt(limit: RequestLimit, address: string): GatewayError | undefined {
  try {
    limit.count(address);
    return undefined;
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    const { retryAt } = error;
    return new GatewayError('rate_limited', 'Too many attempts to log in. Wait a minute.', { retryAt });
  }
}
