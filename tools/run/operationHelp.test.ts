import { catalog } from '../../src/records/catalog';
import { main } from './main';
import { screenOf } from './terminal';

async function help(
  operation: string,
  terminal: { isTTY?: boolean; columns?: number } = {},
  env: NodeJS.ProcessEnv = {},
) {
  const out: string[] = [];
  const screen = screenOf(terminal, env);
  const streams = { out: (text: string) => void out.push(text), err: (text: string) => void out.push(text) };
  const code = await main(['help', operation], streams, { env: {}, screens: { out: screen, err: screen } });
  return { code, out: out.join('\n') };
}

const refuse = (text: string) => {
  throw new Error(text);
};

const colour = '\u001B[';

describe('the help of an operation', () => {
  it('tells its fields, required ones first, with type, choices and dropdown', async () => {
    const { code, out } = await help('opportunities_create');
    expect(code).toBe(0);
    expect(out).toMatch(/^Create opportunity {2}opportunities_create\n/);
    expect(out).toContain('Changes records in Aspire.');
    const required = out.slice(out.indexOf('\nRequired\n'), out.indexOf('\nOptional\n'));
    expect(required).toContain('  OpportunityName  text, not empty');
    expect(required).toMatch(/ {2}OpportunityType {2}choice[^]*One of: Contract, Work Order\./);
    expect(out).toContain('Values: npx aspire-run branches_ddl');
    expect(out).toContain('More: docs/operations/opportunities.md#create-opportunity');
  });

  it('tells what a dropdown depends on', async () => {
    const { out } = await help('receipts_create');
    expect(out.replace(/\s+/g, ' ')).toContain('Values: npx aspire-run inventory_locations_ddl --branch_id <BranchID>');
  });

  it('has an example that runs, whole and in short', async () => {
    const { out } = await help('work_tickets_get');
    const [, short = ''] = /^ {2}npx aspire-run work_tickets_get (--where .*)$/m.exec(out) ?? [];
    const [, whole = ''] = /npx aspire-run work_tickets_get '(\{[^]*?\})'\n/.exec(out) ?? [];
    const args = [...short.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '');
    const answers: { count: number }[] = [];
    for (const given of [args, [whole]]) {
      const told: string[] = [];
      const out = (text: string) => void told.push(text);
      await main(['work_tickets_get', ...given], { out, err: refuse }, { env: {} });
      answers.push(JSON.parse(told.join('\n')) as { count: number });
    }
    expect(answers.map(({ count }) => count)).toEqual([2, 2]);
  });

  it('lists long choices once, at the end', async () => {
    const { out } = await help('work_tickets_get');
    expect(out.match(/\bWorkTicketStatusName\b.*\n\nGives/)).not.toBeNull();
    expect(out.match(/Choices of conditions\[\]\.field, fields, sort_by/g)).toHaveLength(1);
  });

  it.each([80, 60])('fits %i columns, but for commands', async (columns) => {
    for (const name of ['receipts_create', 'work_tickets_get', 'raw_http_request', 'contacts_upsert']) {
      const { out } = await help(name, { isTTY: true, columns }, { NO_COLOR: '1' });
      const lines = out.slice(0, out.indexOf('\nExample\n')).split('\n');
      // The path of a field is never broken.
      const long = lines.filter((line) => line.length > columns && !/^ {2}\S+$/.test(line));
      expect(long).toEqual([]);
    }
  });

  it('has colours on a terminal only, and never with NO_COLOR', async () => {
    expect((await help('branches_get', { isTTY: true, columns: 80 })).out).toContain(colour);
    expect((await help('branches_get')).out).not.toContain(colour);
    expect((await help('branches_get', { isTTY: true }, { NO_COLOR: '1' })).out).not.toContain(colour);
    expect((await help('branches_get', { isTTY: true }, { TERM: 'dumb' })).out).not.toContain(colour);
  });

  it('is there for every operation, the same on every run', async () => {
    for (const { name, title } of catalog) {
      const { code, out } = await help(name);
      expect([name, code, out.includes(title), out.includes('\nGives\n')]).toEqual([name, 0, true, true]);
    }
  });
});
