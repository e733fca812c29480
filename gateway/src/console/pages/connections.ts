import { readAudit } from '../../audit/readAudit.ts';
import { GatewayError } from '../../errors.ts';
import { html } from '../html.ts';
import { timeOf } from '../layout.ts';
import { actionForms, connectionTable, factsOf, pathOf, root, statusOf } from './connectionViews.ts';
import { prefix, type Answer, type ConsoleDeps, type Pages, type Visit } from '../site.ts';
import { eventTable } from './audit.ts';
import { connectionFormPages } from './connectionForm.ts';

/** Connections: how each stands, why, what happened to it, and what can be done. */
export function connectionPages(pages: Pages, deps: ConsoleDeps): void {
  const { connections, database } = deps;

  pages.get('/connections', 'read', async ({ caller, query }) => {
    const after = query.get('after');
    const { connections: found, next, count } = await connections.list(caller, after === null ? {} : { after });
    const body = html`<h1>Connections</h1>
      <p class="row"><a class="button main" href="${root}/new">New connection</a></p>
      ${found.length === 0 ? html`<p>None yet.</p>` : connectionTable(found, caller.organisation)}
      ${
        (next !== undefined || after !== null) &&
        html`<p class="row">
          ${count} in all. ${after !== null && html`<a href="${root}">First page</a>`}
          ${next !== undefined && html`<a href="${root}?after=${encodeURIComponent(next)}">Next page</a>`}
        </p>`
      }`;
    return { title: 'Connections', body };
  });

  connectionFormPages(pages, deps);

  pages.get('/connections/:name', 'read', async (visit) => {
    const { caller, params, csrf } = visit;
    const name = params.name ?? '';
    const detail = await connections.get(caller, name);
    const isOwn = detail.org_id === caller.organisation;
    const history = isOwn ? await readAudit(database, caller.organisation, { subject: name, limit: 20 }) : undefined;
    const workflows = await connections.dependents(caller, name);
    const canWrite = isOwn && caller.scopes.includes('write');
    const body = html`<p><a href="${root}">Connections</a></p>
      <h1>${name}</h1>
      <p>${statusOf(detail.status)}${detail.status_message && html` <span>${detail.status_message}</span>`}</p>
      ${!isOwn && html`<p class="soft">It belongs to ${detail.org_id}, for which operators act.</p>`}
      ${canWrite ? actionForms(detail, csrf) : html`<p class="soft">This key may look at it and not change it.</p>`}
      ${factsOf(detail)}
      <h2>Used by</h2>
      ${
        workflows.length === 0
          ? html`<p class="soft">No workflow has named itself yet.</p>`
          : html`<ul>
              ${workflows.map(
                ({ workflow_id: id, workflow_name: title, last_accessed_at: last }) =>
                  html`<li>${title || id} <code>${id}</code>, last ${timeOf(last)}</li>`,
              )}
            </ul>`
      }
      <h2>History</h2>
      ${
        history
          ? html`${eventTable(history.rows, 'History of this connection')}
              <p><a href="${prefix}/audit?subject=${encodeURIComponent(name)}">All of it in the audit log</a></p>`
          : html`<p class="soft">The history is its owner's.</p>`
      }`;
    return { title: name, body };
  });

  pages.get('/connections/:name/delete', 'write', async ({ caller, params, csrf }) => {
    const name = params.name ?? '';
    await connections.get(caller, name);
    const workflows = await connections.dependents(caller, name);
    const body = html`<p><a href="${pathOf(name)}">${name}</a></p>
      <h1>Delete ${name}?</h1>
      <p>Its tokens and secrets are deleted with it. This cannot be undone.</p>
      <form method="post" action="${pathOf(name)}/delete" class="stack">
        ${csrf}
        ${
          workflows.length > 0 &&
          html`<p>These workflows use it and will be disabled:</p>
            <ul>
              ${workflows.map(({ workflow_id: id, workflow_name: title }) => html`<li>${title || id} <code>${id}</code></li>`)}
            </ul>
            <label class="check"
              ><input type="checkbox" name="confirm" value="yes" required /> Disable these workflows</label
            >`
        }
        <p class="row"><button class="danger">Delete ${name}</button> <a href="${pathOf(name)}">Keep it</a></p>
      </form>`;
    return { title: `Delete ${name}`, body };
  });

  pages.post('/connections/:name/delete', 'write', async ({ caller, params, form, say }) => {
    const confirmDisableWorkflows = form.get('confirm') === 'yes';
    const { message } = await connections.delete(caller, params.name ?? '', { confirmDisableWorkflows });
    await say('good', message);
    return { redirect: root };
  });

  const act = (action: string, work: (visit: Visit, name: string) => Promise<string | Answer>) =>
    pages.post(`/connections/:name/${action}`, 'write', async (visit) => {
      const name = visit.params.name ?? '';
      try {
        const done = await work(visit, name);
        if (typeof done !== 'string') return done;
        await visit.say('good', done);
      } catch (error) {
        if (!(error instanceof GatewayError) || error.code === 'bug' || error.code === 'not_found') throw error;
        await visit.say('bad', error.message);
      }
      return { redirect: pathOf(name) };
    });

  act('test', async ({ caller, say }, name) => {
    const { test_result: result, message } = await connections.test(caller, name);
    if (result !== 'failed') return `Tested: ${message}`;
    await say('bad', `The test failed: ${message}`);
    return { redirect: pathOf(name) };
  });
  act('refresh', async ({ caller }, name) => {
    const { expires_at: end } = await connections.refresh(caller, name);
    return `The token was renewed. It is good until ${end}.`;
  });
  act('connect', async ({ caller, say }, name) => {
    const { status, status_message: message } = await connections.connect(caller, name);
    if (status === 'completed') return 'Connected.';
    await say('bad', message ?? `It is ${status}.`);
    return { redirect: pathOf(name) };
  });
  act('disconnect', async ({ caller }, name) => {
    await connections.disconnect(caller, name);
    return 'The tokens were deleted. Connect it again when you need it.';
  });
  act('cancel', async ({ caller }, name) => {
    await connections.cancel(caller, name);
    return 'The authorisation was cancelled.';
  });
  // A link, since a form may not lead to another site.
  act('authorize', async ({ caller }, name) => {
    const { authorization_url: url } = await connections.authorize(caller, name);
    const body = html`<p><a href="${pathOf(name)}">${name}</a></p>
      <h1>Authorise ${name}</h1>
      <p>Log in at the provider within ten minutes, then come back here.</p>
      <p class="row"><a class="button main" href="${url}" rel="noreferrer">Go to ${new URL(url).host}</a></p>`;
    return { title: `Authorise ${name}`, body };
  });
}
