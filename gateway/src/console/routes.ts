import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Scope } from '../access/access.ts';
import { requireScope } from '../access/createAccess.ts';
import { errorBody, GatewayError, outcomes } from '../errors.ts';
import { readCookie, sessionCookie, writeCookie } from './cookies.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import { loginRoutes } from './login.ts';
import { auditPages } from './pages/audit.ts';
import { connectionPages } from './pages/connections.ts';
import { keyPages } from './pages/keys.ts';
import { syncPage } from './pages/sync.ts';
import { createSessions, csrfToken, isCsrfToken, type Session, type Sessions } from './sessions.ts';
import { prefix, type Answer, type ConsoleDeps, type Pages, type Visit } from './site.ts';
import { workbenchPages } from './workbench/pages.ts';

const assets = {
  'console.css': 'text/css',
  'forms.css': 'text/css',
  'console.js': 'text/javascript',
} as const;

/** A page loads its own files and sends its forms home, and nothing else, whatever text it shows. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Everything below `/console`: a site for people, rendered here. */
export function consoleRoutes(app: FastifyInstance, deps: ConsoleDeps): void {
  app.get(prefix, { schema: { hide: true } }, (_request, reply) => reply.redirect(`${prefix}/connections`, 303));
  void app.register(
    (site, _options, done) => {
      const sessions = createSessions(deps.database, deps.audit, deps.system);
      prepare(site);
      loginRoutes(site, { ...deps, sessions });
      const pages = createPages(site, deps, sessions);
      connectionPages(pages, deps);
      workbenchPages(pages, deps);
      keyPages(pages, deps);
      auditPages(pages, deps);
      syncPage(pages, deps);
      done();
    },
    { prefix },
  );
}

/** Headers, forms, files and errors. */
function prepare(site: FastifyInstance): void {
  site.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, new URLSearchParams(String(body))),
  );
  site.addHook('onRequest', (_request, reply, done) => {
    void reply.header('content-security-policy', contentSecurityPolicy).header('referrer-policy', 'same-origin');
    done();
  });
  for (const [name, type] of Object.entries(assets)) {
    const file = join(dirname(fileURLToPath(import.meta.url)), 'assets', name);
    site.get(`/assets/${name}`, { schema: { hide: true } }, (_request, reply) =>
      reply.type(`${type}; charset=utf-8`).send(readFileSync(file, 'utf8')),
    );
  }
  site.setNotFoundHandler(() => {
    throw new GatewayError('not_found', 'There is no such page.');
  });
  site.setErrorHandler((thrown, request, reply) => {
    const isKnown = thrown instanceof GatewayError && thrown.code !== 'bug';
    const status = (thrown as { statusCode?: number }).statusCode ?? 500;
    const isClients = !(thrown instanceof GatewayError) && status >= 400 && status < 500;
    if (!isKnown && !isClients) request.log.error({ err: thrown }, 'fault');
    const { code, message } = errorBody(thrown);
    if (code === 'unauthenticated' && request.method === 'GET') return reply.redirect(`${prefix}/login`, 303);
    const title = code === 'not_found' ? 'Not found' : 'That did not work';
    const text = isClients ? (thrown as Error).message : message;
    return sendPage(reply.code(isClients ? status : outcomes[code].http), request, {
      title,
      body: html`<h1>${title}</h1>
        <p class="notice bad" role="alert">${text}</p>
        <p>Error code: <code>${isClients ? 'invalid_input' : code}</code></p>
        <p><a href="${prefix}/connections">To the connections</a></p>`,
    });
  });
}

function sendPage(
  reply: FastifyReply,
  { url }: FastifyRequest,
  page: { title: string; body: ReturnType<typeof html>; session?: Session; id?: string },
) {
  const path = url.slice(prefix.length);
  const csrf = page.id === undefined ? {} : { csrf: csrfField(page.id) };
  return reply.type('text/html; charset=utf-8').send(layout({ ...page, ...csrf, path }));
}

function csrfField(id: string) {
  return html`<input type="hidden" name="csrf" value="${csrfToken(id)}" />`;
}

function createPages(site: FastifyInstance, { access, publicUrl }: ConsoleDeps, sessions: Sessions): Pages {
  const enter = async (request: FastifyRequest): Promise<{ id: string; session: Session }> => {
    const id = readCookie(request, sessionCookie);
    const session = id === undefined ? undefined : await sessions.find(id);
    if (id === undefined || !session) throw new GatewayError('unauthenticated', 'You are not logged in any more.');
    access.countRequest(session.caller.organisation);
    return { id, session };
  };
  const serve =
    (scope: Scope, answer: (visit: Visit) => Answer | Promise<Answer>) =>
    async (request: FastifyRequest, reply: FastifyReply) => {
      const { id, session } = await enter(request);
      const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
      if (request.method === 'POST') checkForm(id, form);
      const result = await answerOrProblem(async () => {
        requireScope(session.caller, scope);
        return answer({
          caller: session.caller,
          csrf: csrfField(id),
          params: request.params as Record<string, string>,
          query: new URLSearchParams(request.url.split('?')[1] ?? ''),
          form,
          say: (kind, text) => sessions.note(id, { kind, text }),
        });
      });
      if ('redirect' in result) return reply.redirect(result.redirect, 303);
      if (session.notice) await sessions.note(id, null);
      return sendPage(reply.code(result.status ?? 200), request, { ...result, session, id });
    };
  const hidden = { schema: { hide: true } };
  site.post('/logout', hidden, async (request, reply) => {
    const id = readCookie(request, sessionCookie) ?? '';
    checkForm(id, request.body);
    await sessions.end(id);
    writeCookie(reply, sessionCookie, '', { publicUrl: publicUrl(), seconds: 0 });
    return reply.redirect(`${prefix}/login`, 303);
  });
  site.post('/organisation', hidden, async (request, reply) => {
    const { id, session } = await enter(request);
    const form = request.body as URLSearchParams;
    checkForm(id, form);
    requireScope(session.caller, 'operator');
    await sessions.actForGlobal(id, form.get('global') === 'yes');
    return reply.redirect(`${prefix}/connections`, 303);
  });
  return {
    get: (path, scope, answer) => void site.get(path, hidden, serve(scope, answer)),
    post: (path, scope, answer) => void site.post(path, hidden, serve(scope, answer)),
  };
}

/** Throws `forbidden` for a form that is not of this session's pages. */
function checkForm(id: string, form: unknown): void {
  const given = form instanceof URLSearchParams ? form.get('csrf') : null;
  if (!isCsrfToken(id, given))
    throw new GatewayError('forbidden', 'This form is too old, or not one of the console. Load the page again.');
}

/** What goes wrong within a session is told on a page with its navigation. */
async function answerOrProblem(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (thrown) {
    if (!(thrown instanceof GatewayError) || thrown.code === 'bug') throw thrown;
    const title = thrown.code === 'not_found' ? 'Not found' : 'That did not work';
    const body = html`<h1>${title}</h1>
      <p class="notice bad" role="alert">${thrown.message}</p>
      <p class="soft">Error code: <code>${thrown.code}</code></p>`;
    return { title, body, status: outcomes[thrown.code].http };
  }
}
