import type { CatalogEntry } from '../../src/aspire/model/catalog';
import { catalog } from '../../src/records/catalog';
import { isHidden, searchOperations } from './findOperations';
import { main } from './main';

async function lines(...args: string[]) {
  const out: string[] = [];
  const code = await main(args, { out: (text) => void out.push(text), err: () => undefined }, { env: {} });
  return { code, out };
}

describe('the list of operations', () => {
  it('has a line for each that builders see, with its title', async () => {
    const { code, out } = await lines('list');
    expect(code).toBe(0);
    expect(out).toHaveLength(catalog.filter((entry) => !isHidden(entry)).length);
    expect(out).toContainEqual(expect.stringMatching(/^work_tickets_get +List work tickets$/));
    expect(out.join()).not.toContain('_ddl');
    expect((await lines('list', '--all')).out).toHaveLength(catalog.length);
    expect((await lines('--list')).out).toEqual(out);
  });

  it('finds operations by words, the one people mean first', async () => {
    const first = async (...words: string[]) => (await lines('list', ...words)).out[0]?.split(' ')[0];
    expect(await first('work', 'tickets')).toBe('work_tickets_get');
    expect(await first('invoices')).toBe('invoices_get');
    expect(await first('approve')).toBe('receipts_approve_receipt');
    expect((await lines('--list', 'company update')).out[0]).toMatch(/^companies_/);
  });

  it('is JSON for programs', async () => {
    const { out } = await lines('list', 'approve', '--json');
    expect(JSON.parse(out.join('\n'))).toContainEqual(
      expect.objectContaining({ name: 'receipts_approve_receipt', title: 'Approve receipt', writes: true }),
    );
  });

  it('ends with exit code 1 if nothing is about the words', async () => {
    expect(await lines('list', 'spaceship')).toEqual({ code: 1, out: [] });
  });
});

describe('searching', () => {
  const names = (...words: string[]) => searchOperations(words, catalog).map(({ name }) => name);

  it('takes the plural for the singular, and looks at the beginnings of words', () => {
    expect(names('companies')).toEqual(names('company'));
    expect(names('icket')).toEqual([]);
  });

  it('puts what is only told in a description last', () => {
    const entry = (name: string, title: string, description: string) => ({ name, title, description }) as CatalogEntry;
    const entries = [
      entry('files_get', 'List files', 'Gives files, also those of receipts.'),
      entry('receipts_batch_create', 'Create many receipts', ''),
      entry('receipts_get', 'List receipts', ''),
    ];
    expect(searchOperations(['receipt'], entries).map(({ name }) => name)).toEqual([
      'receipts_get',
      'receipts_batch_create',
      'files_get',
    ]);
  });
});
