import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startEmulator, type Emulator } from '../../../emulator/index';
import { createCli, type Cli } from '../../testing/cliProcess.ts';

let cli: Cli;
let emulator: Emulator;

beforeAll(async () => {
  cli = createCli();
  emulator = await startEmulator({ scale: 30 });
  // Where the organisation "demo" finds its Aspire.
  mkdirSync(join(cli.folder, 'data'), { mode: 0o711 });
  writeFileSync(join(cli.folder, 'data/demo.json'), JSON.stringify({ emulator: emulator.url }));
  await cli.run(['keys', 'create', '--org', 'demo', '--scopes', 'read']);
  const { clientId, secret } = emulator.credentials;
  const connected = await cli.run(['connect', 'aspire', '--environment', 'demo', '--client-id', clientId], {
    stdin: secret,
  });
  expect(connected.code, connected.err).toBe(0);
});
afterAll(async () => {
  await cli.close();
  await emulator.close();
});
beforeEach(() => emulator.clearFaults());

const all = ['run', 'work_tickets_get', '--fetch_all', '--fields', 'WorkTicketID,WorkTicketStatusName'];

describe('a list of many parts', () => {
  it('comes as CSV with one head and every record once, and stderr tells how many', async () => {
    const { code, out, err } = await cli.run([...all, '--csv']);
    expect(code, err).toBe(0);
    const [head, ...rows] = out.trimEnd().split('\r\n');
    expect(head).toBe('WorkTicketID,WorkTicketStatusName');
    expect(rows.length).toBeGreaterThan(4_000);
    expect(new Set(rows).size).toBe(rows.length);
    const count = rows.length.toLocaleString('en-US');
    expect(err).toContain(`Read ${count} records, `);
    expect(err).toContain(`${count} records`);
  });

  it('shows on a terminal one table, and takes the line of progress away', async () => {
    emulator.fault({ path: '/WorkTickets', delayMs: 300, times: 1_000 });
    const ran = await cli.onTerminal([...all, '--max_records', '4500'], { columns: 80 });
    const [code, out] = [ran.code, ran.out.replaceAll('\r\u001B[K', '<clear>')];
    expect(code).toBe(0);
    expect(out.match(/WorkTicketID +WorkTicketStatusName/g)).toHaveLength(1);
    expect(out).toMatch(/<clear>\[#+\.+\] \d+ % {2}[\d,]+ records, [\d,]+\/s, [\d.]+ s/);
    const shown = out.replace(/[^\n]*<clear>/g, '');
    expect(shown).not.toContain('% ');
    expect(shown.match(/^\d+ +\S/gm)).toHaveLength(4_500);
  });

  it('that breaks off ends with the error as its last line, and with the exit code of that error', async () => {
    emulator.fault({ path: '/WorkTickets', delayMs: 200, times: 1_000 });
    const { child, seen, ended } = cli.begin([...all, '--ndjson']);
    child.stdin?.end();
    child.stdout?.once('data', () => {
      emulator.clearFaults();
      emulator.fault({ path: '/WorkTickets', status: 403, times: 1_000 });
    });
    const { code, err } = await ended;
    const lines = seen.out.trimEnd().split('\n');
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({
      error: { code: 'scope_missing' },
      progress: { count: lines.filter((line) => line.startsWith('{"item"')).length },
    });
    expect([code, err]).toEqual([8, expect.stringContaining('GET for WorkTickets')]);
    expect(err).not.toContain('Read ');
  });
});
