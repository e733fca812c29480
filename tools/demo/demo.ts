import type { OperationHandlerResult } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import { connectToEmulator } from './connect';
import { createTrayRuntime, type Output } from './trayRuntime';

type Say = (line: string) => void;
type Row = Record<string, unknown>;

const newProperty = {
  PropertyName: 'Bell Tower Plaza',
  BranchID: 1,
  City: 'Austin',
  StateProvinceCode: 'TX',
  Active: true,
};

/**
 * The main job from end to end, with a few lines for each step: token, list, filter, create, read, error, refresh. It creates
 * a record, so it always runs on an emulator of its own, whatever the environment names.
 */
export async function runDemo(say: Say): Promise<void> {
  const run = createTrayRuntime();
  const { ctx, target, emulator, close } = await connectToEmulator(run);
  try {
    const show = async (what: string, name: string, input: Row, tell: (output: Output) => string): Promise<Output> => {
      say(`\n${what}\n  ${name} ${JSON.stringify(input)}`);
      const result = await run(name, ctx, input);
      say(`  -> ${tellResult(result, tell)}`);
      return result.isFailure ? {} : result.value;
    };

    say(`Operations run as Tray runs them, against ${target}.`);
    say('\nA token, requested with client id and secret\n  #token_request');
    say(
      `  -> a bearer for ${ctx.auth?.user.environment}, good for ${Math.round((ctx.auth?.user.expires_in ?? 0) / 360) / 10} hours`,
    );

    await show('A list', 'branches_get', { limit: 3 }, (output) => names(output, 'BranchName'));
    await show(
      'A filtered list, two records a page',
      'properties_get',
      { conditions: [{ field: 'BranchName', operator: 'equals', value: 'Round Rock' }], limit: 2 },
      (output) => names(output, 'PropertyName'),
    );
    const { id } = await show(
      'A new record',
      'properties_create',
      newProperty,
      (output) => `property ${String(output.id)} was created`,
    );
    await show('The same record, read back', 'properties_get', { filter: `PropertyID eq ${String(id)}` }, (output) => {
      const [row = {}] = output.items as Row[];
      return ['PropertyID', 'PropertyName', 'BranchName', 'PropertyAddressCity', 'CreatedDate']
        .map((field) => `${field} ${String(row[field])}`)
        .join(', ');
    });
    await show('A mistake that is found before anything is sent', 'properties_create', { BranchID: 1 }, JSON.stringify);
    await show('A mistake that Aspire finds', 'properties_get', { filter: "Colour eq 'green'" }, JSON.stringify);

    emulator.advanceClock(25 * 3600);
    const before = emulator.journal.length;
    await show(
      'A day later the token has expired: one refresh, and nobody notices',
      'contacts_get',
      { limit: 2 },
      (output) => names(output, 'LastName'),
    );
    for (const { method, path, status } of emulator.journal.slice(before)) say(`     ${method} ${path} ${status}`);
    say('\nAny operation:     npx aspire-run work_tickets_get --limit 2');
    say('What it takes:     npx aspire-run help work_tickets_get');
    say('Those about ...:   npx aspire-run list invoice');
  } finally {
    await close();
  }
}

function tellResult(result: OperationHandlerResult<Output>, tell: (output: Output) => string): string {
  return result.isFailure ? `${result.error._tag}: ${result.error.message}` : tell(result.value);
}

/** `3 records (more to come, next_page 2): Austin, Dallas, Houston` */
function names({ items, count, has_more, next_page }: Output, label: string): string {
  const more = has_more ? ` (more to come: next_page ${String(next_page)})` : '';
  return `${String(count)} records${more}: ${(items as Row[]).map((row) => String(row[label])).join(', ')}`;
}
