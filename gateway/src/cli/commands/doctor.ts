import type { ConnectionSummary } from '../../connections/types.ts';
import type { Gateway } from '../../composition.ts';
import type { CommandCall } from '../command.ts';
import { demoBaseUrl } from '../demo.ts';
import { describeFailure, exitCodes } from '../exit.ts';
import { Interruption } from '../interruption.ts';
import { table } from '../output/table.ts';
import { operator } from '../operator.ts';
import { withGateway } from '../withGateway.ts';

type State = 'ok' | 'warning' | 'problem';
type Finding = { state: State; check: string; detail: string };

/** Looks at everything that a gateway needs, and says what is wrong and what to do. */
export async function run(call: CommandCall): Promise<number> {
  const findings: Finding[] = [];
  const note = (state: State, check: string, detail: string) => void findings.push({ state, check, detail });
  note('ok', 'node', process.versions.node);
  try {
    await withGateway(call, (gateway) => examine(gateway, note, call.options.quick === true));
  } catch (error) {
    if (error instanceof Interruption) throw error;
    note('problem', 'start', describeFailure(error).message);
  }
  const bad = findings.filter(({ state }) => state === 'problem').length;
  if (call.options.json) call.io.out(JSON.stringify({ ok: bad === 0, findings }));
  else call.io.out(table(findings, ['state', 'check', 'detail']));
  return bad === 0 ? exitCodes.success : exitCodes.found;
}

type Note = (state: State, check: string, detail: string) => void;

async function examine(gateway: Gateway, note: Note, quick: boolean): Promise<void> {
  const { checks, database, opened, access } = gateway;
  note('ok', 'settings', `data in ${gateway.config.dataFolder}`);
  const { rows } = await database.query<{ version: string; number: number }>(
    "select current_setting('server_version') as version, (select max(number) from migrations) as number",
  );
  const [found] = rows;
  note('ok', 'database', `${(await checks.database()).detail}, version ${found?.version}, migration ${found?.number}`);
  if (opened.kind === 'database') {
    const { keys, warning } = opened.masterKeys;
    note(warning === undefined ? 'ok' : 'warning', 'master key', warning ?? `${keys.current.id}, ${opened.place}`);
  }
  const { up, detail } = await checks.secrets();
  note(up ? 'ok' : 'problem', 'secrets', detail);
  for (const organisation of await access.organisations()) {
    const caller = operator(organisation);
    let after: string | undefined;
    do {
      const page = await gateway.connections.list(caller, {
        includeGlobal: false,
        limit: 500,
        ...(after ? { after } : {}),
      });
      for (const connection of page.connections) await examineConnection(gateway, connection, note, quick);
      after = page.next;
    } while (after !== undefined);
    await examineSyncs(gateway, organisation, note);
  }
}

/** Of so many lagging syncs each is told. */
const mostLagging = 20;

async function examineSyncs({ sync, system }: Gateway, organisation: string, note: Note): Promise<void> {
  const caller = operator(organisation);
  const schedules = await sync.schedules.list(caller);
  if (schedules.length === 0) return;
  const { laggingOf } = await import('../../sync/lagging.ts');
  const lagging = laggingOf(schedules, await sync.status(caller), new Date(system.now()));
  if (lagging.length === 0) return note('ok', `${organisation} sync`, `${schedules.length} schedule(s), on time`);
  for (const { kind, connection, detail } of lagging.slice(0, mostLagging))
    note(kind === 'behind' ? 'warning' : 'problem', `${organisation}/${connection} sync`, detail);
  const rest = lagging.length - mostLagging;
  if (rest > 0) note('problem', `${organisation} sync`, `and ${rest} more: aspire-gateway sync status`);
}

async function examineConnection(
  gateway: Gateway,
  { org_id: organisation, connection_name: name, status, status_message }: ConnectionSummary,
  note: Note,
  quick: boolean,
): Promise<void> {
  const check = `${organisation}/${name}`;
  if (status !== 'completed') return note('problem', check, `${status}: ${status_message ?? 'it was never connected'}`);
  const caller = operator(organisation);
  try {
    const { test_result, message } = await gateway.connections.test(caller, name);
    if (test_result === 'failed') return note('problem', check, message);
    const { provider, environment } = await gateway.connections.get(caller, name);
    if (quick || provider !== 'aspire' || !isEnvironment(environment)) return note('ok', check, message);
    const baseUrl = demoBaseUrl(gateway.config.dataFolder)(organisation);
    const { checkScopes } = await import('../checkScopes.ts');
    const target = { organisation, connection: name, environment, ...(baseUrl === undefined ? {} : { baseUrl }) };
    const { missing, unchecked } = await checkScopes(gateway, target);
    const rest = unchecked.length > 0 ? ` Not checked for want of time: ${unchecked.join(', ')}.` : '';
    if (missing.length === 0) return note('ok', check, `${message} Its API client may read every list.${rest}`);
    note(
      'warning',
      check,
      `${message} Its API client lacks GET for ${missing.join(', ')}: tick them in Aspire, Administration > Application > API.${rest}`,
    );
  } catch (error) {
    gateway.system.log.error({ err: error }, 'a connection could not be examined');
    note('problem', check, describeFailure(error).message);
  }
}

function isEnvironment(text: string | null): text is 'production' | 'sandbox' | 'demo' {
  return text === 'production' || text === 'sandbox' || text === 'demo';
}
