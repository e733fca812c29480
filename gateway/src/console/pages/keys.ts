import { scopes, type ApiKeyRow, type Scope } from '../../access/access.ts';
import { GatewayError } from '../../errors.ts';
import { attribute, html, type Html } from '../html.ts';
import { noticeOf, timeOf } from '../layout.ts';
import { prefix, type Answer, type ConsoleDeps, type Pages, type Visit } from '../site.ts';

const path = `${prefix}/keys`;

/**
 * API keys of the organisation, for operators: whoever makes a key hands out rights that outlive the own key. None is made with
 * a scope that the operator's key lacks.
 */
export function keyPages(pages: Pages, { access }: ConsoleDeps): void {
  const page = async ({ caller, csrf, form }: Visit, above?: Html): Promise<Answer> => {
    const keys = await access.listKeys(caller.organisation);
    const own = caller.actor.replace(/^key:/, '');
    const body = html`<h1>API keys</h1>
      ${above} ${keyTable(keys, own, csrf)}
      <h2>New key</h2>
      <form method="post" action="${path}" class="stack narrow">
        ${csrf}
        <div class="field">
          <label for="label">Label</label>
          <input id="label" name="label" maxlength="100" value="${form.get('label')}" aria-describedby="label-help" />
          <p class="help" id="label-help">What it is for, such as a program's name.</p>
        </div>
        <fieldset>
          <legend>Scopes</legend>
          ${scopes
            .filter((scope) => caller.scopes.includes(scope))
            .map(
              (scope) =>
                html`<label class="check"
                  ><input type="checkbox" name="scope" value="${scope}" ${attribute('checked', scope === 'read')} />
                  ${scope}: ${meanings[scope]}</label
                >`,
            )}
        </fieldset>
        <div class="field">
          <label for="days">Ends after</label>
          <select id="days" name="days">
            <option value="">never</option>
            <option value="1">a day</option>
            <option value="30">30 days</option>
            <option value="90">90 days</option>
            <option value="365">a year</option>
          </select>
        </div>
        <button class="main">Create key</button>
      </form>`;
    return { title: 'API keys', body };
  };

  pages.get('/keys', 'operator', (visit) => page(visit));

  pages.post('/keys', 'operator', async (visit) => {
    const { caller, form } = visit;
    const wanted = form.getAll('scope');
    const lacking = wanted.find((scope) => !(caller.scopes as readonly string[]).includes(scope));
    const days = Number(form.get('days'));
    try {
      if (lacking !== undefined)
        throw new GatewayError('forbidden', `Your own key lacks the scope "${lacking}", so it cannot give it away.`);
      if (!Number.isInteger(days) || days < 0 || days > 3_650)
        throw new GatewayError('invalid_input', 'A key ends after 1 to 3650 days, or never.');
      const expiresAt = days > 0 ? { expiresAt: new Date(Date.now() + days * 86_400_000) } : {};
      const options = { scopes: wanted as Scope[], label: form.get('label') ?? '', ...expiresAt };
      const { key } = await access.createKey(caller.organisation, options, caller.actor);
      const shown = html`<div class="notice good" role="status">
        <p>The new key. Copy it now: it is shown this once.</p>
        <p><code id="new-key" class="secret">${key}</code></p>
        <p><button type="button" data-copy="new-key">Copy</button></p>
      </div>`;
      return await page({ ...visit, form: new URLSearchParams() }, shown);
    } catch (error) {
      if (!(error instanceof GatewayError) || !['invalid_input', 'forbidden'].includes(error.code)) throw error;
      const status = error.code === 'forbidden' ? 403 : 400;
      return { ...(await page(visit, noticeOf({ kind: 'bad', text: error.message }))), status };
    }
  });

  pages.post('/keys/:id/revoke', 'operator', async ({ caller, params, say }) => {
    await access.revokeKey(caller.organisation, params.id ?? '', caller.actor);
    await say('good', 'The key was revoked. It stops at once, and whoever is logged in with it.');
    return { redirect: path };
  });
}

const meanings: Readonly<Record<Scope, string>> = {
  read: 'lists, details and reading at Aspire',
  write: 'changing connections, and writing at Aspire',
  credentials: 'access tokens',
  operator: 'keys, GLOBAL and the gateway as a whole',
};

function keyTable(keys: readonly ApiKeyRow[], own: string, csrf: Html): Html {
  return html`<div class="wide" role="region" aria-label="API keys" tabindex="0">
    <table>
      <thead>
        <tr>
          <th scope="col">Key</th>
          <th scope="col">Label</th>
          <th scope="col">Scopes</th>
          <th scope="col">Created</th>
          <th scope="col">Last used</th>
          <th scope="col">Ends</th>
          <th scope="col">Revoke</th>
        </tr>
      </thead>
      <tbody>
        ${keys.map(
          (key) =>
            html`<tr>
              <th scope="row"><code>${key.id}</code> ${key.id === own && html`<span class="badge">yours</span>`}</th>
              <td class="long">${key.label}</td>
              <td>${key.scopes.join(', ')}</td>
              <td class="short">${timeOf(key.created_at)}</td>
              <td class="short">${timeOf(key.last_used_at)}</td>
              <td class="short">${key.expires_at ? timeOf(key.expires_at) : 'never'}</td>
              <td>
                ${
                  key.revoked_at
                    ? html`<span class="soft">revoked ${timeOf(key.revoked_at)}</span>`
                    : html`<form method="post" action="${path}/${key.id}/revoke">
                        ${csrf}<button aria-label="Revoke ${key.label || key.id}">Revoke</button>
                      </form>`
                }
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
