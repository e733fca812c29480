import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { JsonSchema } from '../../../api/schema/jsonSchema';
import { asOptions } from '../../../tools/run/asOptions';
import { exampleOf } from '../../src/cli/commands/help.ts';
import type { CommandCall } from '../../src/cli/command.ts';
import { readInput } from '../../src/cli/run/readInput.ts';
import { describeOperation, searchOperations } from '../../src/operations/catalog.ts';
import { startHttpGateway, type HttpGateway } from '../../testing/httpGateway.ts';
import { createCli, type Cli } from '../../testing/cliProcess.ts';

/** The words that a shell makes of a line. */
function wordsOf(line: string): string[] {
  const { stdout } = spawnSync('bash', ['-c', `for word in ${line}; do printf '%s\\0' "$word"; done`], {
    encoding: 'utf8',
  });
  return stdout.split('\0').slice(0, -1);
}

const told: string[] = [];
const callWith = (options: CommandCall['options'] = {}) =>
  ({ args: [], options, io: { err: (text: string) => told.push(text) } }) as unknown as CommandCall;

/** Reads a command of `help` as the command line does. */
async function inputOf(command: string): Promise<{ operation: string; input: Record<string, unknown> }> {
  const [, run, operation = '', ...words] = wordsOf(command);
  expect(run).toBe('run');
  // The conditions are an option of the command, which commander takes.
  const where: string[] = [];
  for (let at = words.indexOf('--where'); at >= 0; at = words.indexOf('--where'))
    where.push(String(words.splice(at, 2)[1]));
  return { operation, input: await readInput(operation, words, callWith({ where })) };
}

describe('fields as options', () => {
  /** Any value that a schema allows, without what the command line has no types for. */
  const valueFor = (schema: JsonSchema): fc.Arbitrary<unknown> => {
    const types = [schema.type ?? []].flat().filter((type) => type !== 'null');
    if (schema.enum) return fc.constantFrom(...schema.enum.filter((value) => value !== null));
    switch (types[0]) {
      case 'integer':
        return fc.integer();
      case 'number':
        return fc.integer({ min: -1_000_000, max: 1_000_000 }).map((number) => number / 100);
      case 'boolean':
        return fc.boolean();
      case 'array':
        return fc.array(valueFor(schema.items ?? {}), { minLength: 1, maxLength: 3 });
      case 'object': {
        const members = Object.entries(schema.properties ?? {}).map(
          ([name, field]) => [name, valueFor(field)] as const,
        );
        return fc.record(Object.fromEntries(members), { requiredKeys: [] });
      }
      default:
        return fc
          .string({ unit: fc.constantFrom('a', 'Ä', ' ', "'", '"', ',', '$', '\\', '-', '[', '=', '景') })
          .filter((text) => text !== '');
    }
  };

  it.each([
    'properties_create',
    'receipts_create',
    'contacts_update',
    'opportunities_create',
    'clock_times_batch_create',
  ])('carry any input of %s', async (name) => {
    const { input_schema: schema } = await describeOperation(name);
    const inputs = fc.sample(valueFor(schema), { numRuns: 25, seed: 7 }) as Record<string, unknown>[];
    for (const input of inputs) {
      const words = wordsOf(asOptions(input).join(' '));
      expect(await readInput(name, words, callWith())).toEqual(input);
    }
  });

  it.each([
    ['properties_get', ['--limt', '2'], 'There is no field "limt". Did you mean --limit?'],
    ['contacts_create', ['--Contact.FirstNam', 'x'], 'Did you mean --Contact.FirstName?'],
    ['properties_get', ['2'], '"2" belongs to no option.'],
    ['properties_get', ['-x'], 'Unknown option -x.'],
    ['properties_get', ['--limit'], '--limit takes a value'],
    ['properties_get', ['--limit', '1', '--limit=2'], '--limit is given twice.'],
    ['authorization_refresh_token', ['--RefreshToken', 'x'], 'a secret is never an argument'],
    ['receipts_create', ['--ReceiptItems[2].ItemName', 'x'], 'leaves a gap'],
  ])('of %s: %j is refused: %s', async (name, words, message) => {
    await expect(readInput(name, words, callWith())).rejects.toThrow(message);
  });

  it('have no name that an option of the command takes away', async () => {
    const cli = createCli();
    const { out } = await cli.run(['help', 'run']);
    await cli.close();
    const options = new Set(
      [...out.matchAll(/^ +(?:-\w, )?--([\w-]+)/gm)].map(([, name]) => name?.replaceAll('-', '_')),
    );
    expect(options.size).toBeGreaterThan(10);
    for (const { name } of searchOperations('')) {
      const { input_schema: schema } = await describeOperation(name);
      for (const field of Object.keys(schema.properties ?? {})) expect(options.has(field)).toBe(false);
    }
  });
});

describe('the example of help', () => {
  let http: HttpGateway;
  let key: string;
  let cli: Cli;

  beforeAll(async () => {
    cli = createCli();
    http = await startHttpGateway();
    key = await http.key('acme', 'read', 'write');
    const { clientId, secret } = http.emulator.credentials;
    const connection = { connection_name: 'aspire', environment: 'demo', oauth_flow_type: 'client_credentials' };
    const body = { ...connection, client_id: clientId, client_secret: secret };
    await http.ask(key, '/api/oauth/connections', { method: 'POST', body });
  });
  beforeEach(() => http.emulator.reset());
  afterAll(async () => {
    await http.close();
    await cli.close();
  });

  // An API client and a file are the reader's own.
  const own = /^(authorization_|attachments_upload_file)/;
  const operations = searchOperations('').map(({ name }) => name);

  it.each(operations.filter((name) => !own.test(name)))('of %s runs as it is', async (name) => {
    const { operation, input } = await inputOf(exampleOf(await describeOperation(name)));
    expect(operation).toBe(name);
    const body = { connection: 'aspire', input };
    const answer = await http.ask(key, `/operations/${name}`, { method: 'POST', body });
    expect([answer.status, answer.body.message]).toEqual([200, undefined]);
  });

  it('shows no secret as an argument, and of an upload only the file is wrong', async () => {
    expect(exampleOf(await describeOperation('authorization_refresh_token'))).toBe(
      'aspire-gateway run authorization_refresh_token --input - < input.json',
    );
    const { input } = await inputOf(exampleOf(await describeOperation('attachments_upload_file')));
    const body = { connection: 'aspire', input };
    const { body: answer } = await http.ask(key, '/operations/attachments_upload_file', { method: 'POST', body });
    expect(answer.code).toBe('file_unavailable');
  });

  it('is what help prints, after fields, types, what is required and where values come from', async () => {
    const { code, out } = await cli.run(['help', 'receipts_create']);
    expect(code).toBe(0);
    const example = exampleOf(await describeOperation('receipts_create'));
    expect(out).toContain(example.replace(/^/gm, '  '));
    for (const line of example.split('\n')) expect(line.length).toBeLessThan(100);
    const required = out.slice(out.indexOf('\nRequired\n'), out.indexOf('\nOptional\n'));
    expect(required).toContain('VendorID  integer');
    expect(required).toContain('Values: aspire-gateway run vendors_ddl');
    expect(out).toContain('Changes records in Aspire.');
    const json = await cli.run(['help', 'receipts_create', '--json']);
    expect(JSON.parse(json.out)).toEqual(await describeOperation('receipts_create'));
    const same = await cli.run(['run', 'receipts_create', '--help']);
    expect(same.out).toBe(out);
  });
});
