import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogEntry } from '../../src/aspire/model/catalog';
import type { HttpMethod, OperationRow } from '../../src/aspire/model/operation';
import { catalog } from '../../src/records/catalog';

const source = join(__dirname, '../../src');

type Descriptor = { name: string; title: string; description: string; type?: string };
const descriptorOf = (name: string) =>
  JSON.parse(readFileSync(join(source, name, 'operation.json'), 'utf8')) as Descriptor;

describe('the catalog', () => {
  it('names every operation that Tray finds, once and in order', () => {
    const folders = readdirSync(source).filter((name) => existsSync(join(source, name, 'operation.json')));
    expect(catalog.map(({ name }) => name)).toEqual(folders.sort());
    expect(catalog).toHaveLength(251);
  });

  it.each(catalog)('tells of $name what Tray is told', ({ name, title, description, kind }) => {
    const { type, ...told } = descriptorOf(name);
    expect({ name, title, description }).toEqual(told);
    expect(kind.startsWith('lookup')).toBe(type === 'ddl');
  });

  it.each(catalog)('gives the row that the handler of $name runs with', async (entry) => {
    const row: unknown = await entry.load();
    const handler = readFileSync(join(source, entry.name, 'handler.ts'), 'utf8');
    const records = /import \{ (\w+) \} from '\.\.\/records\/([\w.]+)';\n(?!.*records)/.exec(handler);
    if (!records) return expect(entry.kind).toMatch(/^(rawRequest|requestToken)$/);
    const module = (await import(join(source, 'records', records[2] ?? ''))) as Record<string, unknown>;
    expect(row).toBe(module[records[1] ?? '']);
    expect(row).toBeDefined();
  });

  it('says of each operation whether it changes something at Aspire', async () => {
    const wrong: string[] = [];
    for (const entry of catalog) {
      const methods = await methodsOf(entry);
      if (methods && entry.writes !== methods.some((method) => method !== 'GET')) wrong.push(entry.name);
    }
    expect(wrong).toEqual([]);
    const tokens = catalog.filter(({ resource }) => resource === 'Authorization');
    expect(tokens.map(({ writes }) => writes)).toEqual([false, false, false]);
    expect(catalog.filter(({ kind }) => kind === 'rawRequest')).toMatchObject([{ writes: true }]);
  });

  it('is loaded by no handler as it starts', () => {
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const importing = files.filter((file) =>
      /records\/catalog'|'\.\/catalog'/.test(readFileSync(join(source, file), 'utf8')),
    );
    expect(importing).toEqual([]);
  });
});

/** The methods of the requests that an operation is made of; undefined where its row does not tell, or tokens are asked for. */
async function methodsOf(entry: CatalogEntry): Promise<HttpMethod[] | undefined> {
  if (entry.kind === 'rawRequest' || entry.resource === 'Authorization') return undefined;
  const row: unknown = await entry.load();
  const operations: OperationRow[] = [];
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('method' in value) operations.push(value as OperationRow);
    else Object.values(value).forEach(collect);
  };
  collect(row);
  return operations.map(({ method }) => method);
}
