import { existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { soundPage } from '../../api/model/testing/pages';
import { generate } from './generate';

describe('npm run generate', () => {
  let root: string;
  let pages: string;
  const at = (path: string) => join(root, path);
  const run = () => generate(root, { pages });
  const check = async () => (await generate(root, { pages, check: true })).drift;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'aspire-generate-'));
    pages = join(root, 'api');
    mkdirSync(pages);
    writeFileSync(join(pages, 'crews.yaml'), soundPage);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('writes five files for an operation, two for its resource and the catalog', async () => {
    const { drift, total } = await run();
    expect(total).toBe(drift.length);
    const ofCrews = drift.filter(({ path }) => path.includes('crews'));
    expect(ofCrews.map(({ path, state }) => `${state} ${path}`)).toEqual([
      'missing src/crews_create/handler.test.ts',
      'missing src/crews_create/handler.ts',
      'missing src/crews_create/input.ts',
      'missing src/crews_create/operation.json',
      'missing src/crews_create/output.ts',
      'missing src/crews_get/handler.test.ts',
      'missing src/crews_get/handler.ts',
      'missing src/crews_get/input.ts',
      'missing src/crews_get/operation.json',
      'missing src/crews_get/output.ts',
      'missing src/records/crews.operations.ts',
      'missing src/records/crews.ts',
    ]);
    expect(await check()).toEqual([]);
  });

  it('writes what all operations share, and the types of those that are written by hand', async () => {
    const { drift } = await run();
    expect(drift.map(({ path }) => path).filter((path) => !path.includes('crews'))).toEqual([
      'src/#token_request/input.ts',
      'src/#token_request/output.ts',
      'src/aspire/model/fieldTitle.ts',
      'src/aspire/types/callInput.ts',
      'src/aspire/types/file.ts',
      'src/aspire/types/listInput.ts',
      'src/aspire/types/listOutput.ts',
      'src/aspire/types/lookupOutput.ts',
      'src/aspire/types/rawReply.ts',
      'src/aspire/types/writeOutput.ts',
      'src/field_values_ddl/input.ts',
      'src/field_values_ddl/output.ts',
      'src/raw_http_request/input.ts',
      'src/raw_http_request/output.ts',
      'src/records/catalog.ts',
      'src/records/field_values.lookup.ts',
      'src/records/lists.ts',
      'src/verify_connection/input.ts',
      'src/verify_connection/output.ts',
    ]);
  });

  it('says in every file of code from which page it comes and how to change it', async () => {
    await run();
    expect(readFileSync(at('src/crews_get/handler.ts'), 'utf8')).toMatch(
      /^\/\/ Generated from api\/crews\.yaml by "npm run generate": change the page, not this file\.\n/,
    );
  });

  it('leaves a file alone that is as it should be', async () => {
    await run();
    const file = at('src/crews_get/input.ts');
    utimesSync(file, 0, 0);
    expect((await run()).drift).toEqual([]);
    expect(statSync(file).mtimeMs).toBe(0);
  });

  it('finds what was changed by hand, what is missing and what no page asks for, and then writes nothing', async () => {
    await run();
    writeFileSync(at('src/crews_get/input.ts'), '// changed by hand\n');
    rmSync(at('src/crews_create/output.ts'));
    writeFileSync(at('src/records/trucks.ts'), '// Generated from api/trucks.yaml by hand\n');
    writeFileSync(at('src/aspire/types/truck.ts'), '// Generated from api/schema/truck.ts by hand\n');
    const expected = [
      { path: 'src/aspire/types/truck.ts', state: 'stale' },
      { path: 'src/crews_create/output.ts', state: 'missing' },
      { path: 'src/crews_get/input.ts', state: 'differs' },
      { path: 'src/records/trucks.ts', state: 'stale' },
    ];
    expect(await check()).toEqual(expected);
    expect(await check()).toEqual(expected);
    await run();
    expect(await check()).toEqual([]);
    expect(existsSync(at('src/records/trucks.ts'))).toBe(false);
  });

  it('finds a catalog that does not say of an operation written by hand what Tray is told', async () => {
    const tell = (title: string) =>
      writeFileSync(at('src/raw_http_request/operation.json'), JSON.stringify({ title, description: 'Sends it.' }));
    mkdirSync(at('src/raw_http_request'), { recursive: true });
    tell('Raw request');
    await run();
    expect(readFileSync(at('src/records/catalog.ts'), 'utf8')).toContain(
      "name: 'raw_http_request', title: 'Raw request'",
    );
    tell('Any request');
    expect(await check()).toEqual([{ path: 'src/records/catalog.ts', state: 'differs' }]);
  });

  it('removes an operation that left its page, with its schemas, and nothing that was written by hand', async () => {
    await run();
    writeFileSync(at('src/crews_create/input.json'), '{}');
    mkdirSync(at('src/by_hand'));
    writeFileSync(at('src/by_hand/handler.ts'), 'export {};\n');
    writeFileSync(at('src/by_hand/operation.json'), '{}');
    writeFileSync(join(pages, 'crews.yaml'), soundPage.replace(/ {2}crews_create:[\s\S]*/, ''));
    expect((await check()).filter(({ state }) => state === 'stale').map(({ path }) => path)).toEqual(
      ['handler.test.ts', 'handler.ts', 'input.ts', 'operation.json', 'output.ts'].map(
        (file) => `src/crews_create/${file}`,
      ),
    );
    await run();
    expect(existsSync(at('src/crews_create'))).toBe(false);
    expect(existsSync(at('src/by_hand/operation.json'))).toBe(true);
  });

  it('writes nothing from bad pages, and tells where they are bad', async () => {
    writeFileSync(join(pages, 'crews.yaml'), soundPage.replace('of: Member', 'of: Membre'));
    await expect(run()).rejects.toThrow('crews.yaml:10 there is no type "Membre"');
    expect(existsSync(at('src'))).toBe(false);
  });
});
