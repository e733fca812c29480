import type { ConnectionDetail, ConnectionInput } from '../../connections/types.ts';
import { GatewayError, type FieldProblem } from '../../errors.ts';
import { attribute, html, type Html } from '../html.ts';
import { noticeOf } from '../layout.ts';
import { fieldsOf, type FormField, type Provider } from './connectionFields.ts';
import { prefix, type Answer, type ConsoleDeps, type Pages, type Visit } from '../site.ts';

const root = `${prefix}/connections`;

/** Forms that make and change a connection. A new one is tested at once. */
export function connectionFormPages(pages: Pages, { connections }: ConsoleDeps): void {
  pages.get('/connections/new', 'write', ({ csrf, query }) =>
    newPage(csrf, query.get('provider') === 'oauth2' ? 'oauth2' : 'aspire', new URLSearchParams()),
  );

  pages.post('/connections/new', 'write', (visit) => {
    const provider = visit.form.get('provider') === 'oauth2' ? 'oauth2' : 'aspire';
    const again = (problem: GatewayError) => newPage(visit.csrf, provider, visit.form, problem);
    return orAgain(again, async () => {
      const input = { provider, ...readFields(visit.form, provider, 'new') } as ConnectionInput;
      const { connection_name: name, status, status_message: message } = await connections.create(visit.caller, input);
      if (status === 'completed') {
        const test = await connections.test(visit.caller, name);
        const isGood = test.test_result !== 'failed';
        await visit.say(
          isGood ? 'good' : 'bad',
          `${isGood ? 'Connected and tested' : 'The test failed'}: ${test.message}`,
        );
      } else if (status === 'failed') await visit.say('bad', message ?? 'It did not connect.');
      else await visit.say('good', 'Saved. Authorise it now.');
      return { redirect: `${root}/${name}` };
    });
  });

  pages.get('/connections/:name/change', 'write', async ({ caller, params, csrf }) => {
    const detail = await connections.get(caller, params.name ?? '');
    return changePage(csrf, detail, valuesOf(detail));
  });

  pages.post('/connections/:name/change', 'write', async (visit) => {
    const detail = await connections.get(visit.caller, visit.params.name ?? '');
    return orAgain(
      (problem) => changePage(visit.csrf, detail, visit.form, problem),
      async () => {
        const read = readFields(visit.form, detail.provider as Provider, 'both');
        const change = Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
        const { status } = await connections.update(visit.caller, detail.connection_name, change);
        await visit.say('good', status === 'completed' ? 'Saved.' : 'Saved. Connect it again.');
        return { redirect: `${root}/${detail.connection_name}` };
      },
    );
  });
}

async function orAgain(again: (problem: GatewayError) => Answer, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof GatewayError && (error.code === 'invalid_input' || error.code === 'conflict'))
      return { ...again(error), status: error.code === 'conflict' ? 409 : 400 };
    throw error;
  }
}

function newPage(csrf: Html, provider: Provider, values: URLSearchParams, problem?: GatewayError): Answer {
  const other = provider === 'aspire' ? 'oauth2' : 'aspire';
  const body = html`<p><a href="${root}">Connections</a></p>
    <h1>New connection</h1>
    <p>
      To ${provider === 'aspire' ? 'Aspire' : 'another provider, by OAuth 2.0'}.
      <a href="${root}/new?provider=${other}">
        ${other === 'aspire' ? 'Connect Aspire instead' : 'Connect another provider instead'}
      </a>
    </p>
    ${problem && noticeOf({ kind: 'bad', text: problem.message })}
    <form method="post" action="${root}/new" class="stack narrow">
      ${csrf}<input type="hidden" name="provider" value="${provider}" />
      ${fieldsOf(provider, 'new').map((field) => formField(field, values, problem?.errors))}
      <button class="main">Connect and test</button>
    </form>`;
  return { title: 'New connection', body };
}

function changePage(csrf: Html, detail: ConnectionDetail, values: URLSearchParams, problem?: GatewayError): Answer {
  const name = detail.connection_name;
  const body = html`<p><a href="${root}/${name}">${name}</a></p>
    <h1>Change ${name}</h1>
    ${problem && noticeOf({ kind: 'bad', text: problem.message })}
    <form method="post" action="${root}/${name}/change" class="stack narrow">
      ${csrf} ${fieldsOf(detail.provider as Provider, 'both').map((field) => formField(field, values, problem?.errors))}
      <p class="soft">
        An empty client secret stays as it is. What decides the tokens ends them: connect it again then.
      </p>
      <button class="main">Save</button>
    </form>`;
  return { title: `Change ${name}`, body };
}

function formField(
  { name, label, help, values, kind, required }: FormField,
  given: URLSearchParams,
  problems: readonly FieldProblem[] = [],
): Html {
  const problem = problems.find(({ field }) => field === name || field.startsWith(`${name}.`));
  const id = `field-${name}`;
  const value = given.get(name) ?? '';
  const attributes = [
    attribute('id', id),
    ' ',
    attribute('name', name),
    ' ',
    attribute('aria-describedby', `${id}-help`),
    ' ',
    attribute('required', required),
    ' ',
    attribute('aria-invalid', problem !== undefined && 'true'),
  ];
  const control = values
    ? html`<select ${attributes}>
        ${values.map(
          ([option, text]) =>
            html`<option value="${option}" ${attribute('selected', option === value)}>${text}</option>`,
        )}
      </select>`
    : kind === 'lines'
      ? html`<textarea ${attributes} rows="4" spellcheck="false">${value}</textarea>`
      : kind === 'password'
        ? html`<input ${attributes} type="password" autocomplete="off" />`
        : html`<input ${attributes} value="${value}" autocomplete="off" />`;
  return html`<div class="field">
    <label for="${id}">${label}</label> ${required && html`<span class="required" aria-hidden="true">required</span>`}
    ${control}
    <p class="help" id="${id}-help">${help} ${problem && html`<span class="problem">${problem.message}</span>`}</p>
  </div>`;
}

/** What was filled in. An empty secret is left out, since it stays; another text that is emptied is emptied. */
function readFields(form: Visit['form'], provider: Provider, when: 'new' | 'both'): Record<string, unknown> {
  return Object.fromEntries(
    fieldsOf(provider, when).flatMap(({ name, kind }) => {
      const value = form.get(name) ?? '';
      if (value === '' && (when === 'new' || kind === 'password')) return [];
      if (name !== 'settings') return [[name, value === '' ? null : value]];
      return [[name, value === '' ? {} : parseSettings(value)]];
    }),
  );
}

function parseSettings(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = `settings is no JSON: ${(error as Error).message}`;
    throw new GatewayError('invalid_input', `${message}.`, { errors: [{ field: 'settings', message }] });
  }
}

function valuesOf(detail: ConnectionDetail): URLSearchParams {
  const { settings } = detail;
  return new URLSearchParams(
    Object.entries({
      description: detail.description ?? '',
      environment: detail.environment ?? '',
      oauth_flow_type: detail.oauth_flow_type,
      client_id: detail.client_id,
      token_url: detail.token_url ?? '',
      authorization_url: detail.authorization_url ?? '',
      scopes: detail.scopes,
      settings: Object.keys(settings).length > 0 ? JSON.stringify(settings, null, 2) : '',
    }),
  );
}
