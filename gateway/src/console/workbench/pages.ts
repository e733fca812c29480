import type { Caller } from '../../access/access.ts';
import { GatewayError } from '../../errors.ts';
import { describeOperation, searchOperations, type OperationDescription } from '../../operations/catalog.ts';
import { withExchanges } from '../../operations/exchanges.ts';
import { attribute, html, type Html } from '../html.ts';
import { noticeOf } from '../layout.ts';
import { prefix, type Answer, type ConsoleDeps, type Pages, type Visit } from '../site.ts';
import { lookUp } from './choices.ts';
import { drawForm } from './drawForm.ts';
import { withoutRow, withRow, type FormState } from './formState.ts';
import { readInput } from './readInput.ts';
import { drawResult } from './result.ts';
import { drawSameCalls } from './sameCall.ts';

const root = `${prefix}/workbench`;

/** Every operation as the form that Tray draws, to be run over any connection. */
export function workbenchPages(pages: Pages, deps: ConsoleDeps): void {
  pages.get('/workbench', 'read', ({ query }) => searchPage((query.get('q') ?? '').slice(0, 200)));
  pages.get('/workbench/:operation', 'read', (visit) => operationPage(deps, visit, visit.query));
  pages.post('/workbench/:operation', 'read', async (visit) => {
    const [action = '', path = ''] = (visit.form.get('do') ?? '').split(/:(.*)/s);
    switch (action) {
      case 'add':
        return operationPage(deps, visit, withRow(visit.form, path));
      case 'remove':
        return operationPage(deps, visit, withoutRow(visit.form, path));
      case 'choices':
        return operationPage(deps, visit, visit.form, { choicesAt: path });
      case 'run':
        return operationPage(deps, visit, visit.form, { isRun: true });
      default:
        return operationPage(deps, visit, visit.form);
    }
  });
}

function searchPage(words: string): Answer {
  const found = searchOperations(words);
  const body = html`<h1>Workbench</h1>
    <form method="get" action="${root}" class="row" role="search">
      <label class="grow">Find an operation <input type="search" name="q" value="${words}" /></label>
      <button>Find</button>
    </form>
    <p class="soft" role="status">${found.length} ${found.length === 1 ? 'operation' : 'operations'}</p>
    <ul class="operations">
      ${found.map(
        ({ name, title, writes, description }) =>
          html`<li>
            <a href="${root}/${encodeURIComponent(name)}">${title}</a>
            ${writes && html`<span class="badge">writes</span>`}
            <code>${name}</code>
            <span class="soft">${description}</span>
          </li>`,
      )}
    </ul>`;
  return { title: 'Workbench', body };
}

type Doing = { choicesAt?: string; isRun?: boolean };

async function operationPage(deps: ConsoleDeps, visit: Visit, state: FormState, doing: Doing = {}): Promise<Answer> {
  const { caller, params, csrf } = visit;
  const operation = await describeOperation(params.operation ?? '');
  const { name, title, description, writes, input_schema: schema } = operation;
  const targets = await targetsOf(deps, caller);
  const target = targets.find((one) => one.name === state.get('connection')) ?? targets[0];
  const connection = target?.name ?? '';
  const input = readInput(schema, state);
  const isProduction = target?.environment === 'production';
  const problem = doing.isRun ? whyNotRun(operation, caller, target, state) : undefined;
  const path = doing.choicesAt;
  const choices =
    path === undefined ? undefined : await lookUp(deps.operations, caller, { schema, state, path, connection });
  const result =
    doing.isRun && !problem
      ? await withExchanges(() =>
          deps.operations.run(caller, { operation: name, connection, input, ...keyOf(writes, state) }),
        )
      : undefined;
  const call = {
    operation: name,
    writes,
    organisation: caller.organisation,
    connection,
    production: isProduction,
    input,
  };
  const body = html`<p><a href="${root}">Workbench</a></p>
    <h1>${title}</h1>
    <p>${description}</p>
    <p class="soft"><code>${name}</code> ${writes && html`<span class="badge">writes</span>`}</p>
    ${problem && noticeOf({ kind: 'bad', text: problem.message })}
    <div class="bench">
      <form method="post" action="${root}/${encodeURIComponent(name)}" class="stack" data-swap novalidate>
        ${csrf}
        <input type="hidden" name="key" value="${deps.system.randomBytes(16).toString('hex')}" />
        <button name="do" value="redraw" class="away" tabindex="-1" aria-hidden="true" formnovalidate>Redraw</button>
        ${connectionField(targets, target)}
        <div class="inputs">${drawForm(schema, { state, choices })}</div>
        <div class="run">
          ${
            writes &&
            isProduction &&
            html`<label class="check"
              ><input type="checkbox" name="confirm_production" value="yes" /> I want to change the production company
              “${connection}”</label
            >`
          }
          <button name="do" value="run" class="main" id="run">Run${writes && ' and write'}</button>
        </div>
      </form>
      <div class="outcome">
        ${result && drawResult(result.exchanges, result.result)} ${drawSameCalls(call, deps.publicUrl())}
      </div>
    </div>`;
  return { title, body, ...(problem ? { status: problem.code === 'forbidden' ? 403 : 400 } : {}) };
}

/** A double click writes once: each drawing of the form has a key of its own. */
function keyOf(writes: boolean, state: FormState): { idempotencyKey?: string } {
  const key = state.get('key');
  return writes && key !== null && /^[0-9a-f]{32}$/.test(key) ? { idempotencyKey: `console-${key}` } : {};
}

type Target = { name: string; environment: string; goesTo: string };

/** The caller's connections to Aspire that hand out tokens. */
async function targetsOf({ connections, operations }: ConsoleDeps, caller: Caller): Promise<Target[]> {
  const { connections: found } = await connections.list(caller, { limit: 500 });
  // An own connection goes before one of GLOBAL by the same name.
  const names = [...new Set(found.filter(({ provider }) => provider === 'aspire').map((one) => one.connection_name))];
  return Promise.all(
    names.map(async (name) => {
      const { environment = '', origins } = await operations.targetOf(caller.organisation, name);
      return { name, environment, goesTo: new URL(origins[0]).host };
    }),
  );
}

function connectionField(targets: readonly Target[], chosen: Target | undefined): Html {
  if (!chosen)
    return html`<p class="notice bad">
      There is no connection to Aspire yet. <a href="${prefix}/connections/new">Make one</a>, and the form runs.
    </p>`;
  return html`<div class="field connection">
    <label for="connection">Connection</label>
    <select id="connection" name="connection" data-redraw>
      ${targets.map(
        ({ name, environment, goesTo }) =>
          html`<option value="${name}" ${attribute('selected', name === chosen.name)}>
            ${name} (${environment}, ${goesTo})
          </option>`,
      )}
    </select>
  </div>`;
}

function whyNotRun(
  { name, writes }: OperationDescription,
  { scopes }: Caller,
  target: Target | undefined,
  state: FormState,
): GatewayError | undefined {
  if (!target) return new GatewayError('invalid_input', 'There is no connection to run it over.');
  if (writes && !scopes.includes('write'))
    return new GatewayError('forbidden', `${name} writes, and your API key lacks the scope write.`);
  if (writes && target.environment === 'production' && state.get('confirm_production') !== 'yes')
    return new GatewayError(
      'invalid_input',
      `Nothing was sent: "${target.name}" is a production company. Tick the box beside Run first.`,
    );
  return undefined;
}
