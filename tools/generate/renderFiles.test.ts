import { StringExtensions } from '@trayio/commons/string/StringExtensions';
import { readApi } from '../../api/model/readApi';
import { readPages, soundPage } from '../../api/model/testing/pages';
import { compositeOperations } from '../../api/operations/compositeOperations';
import { namesOf } from './names';
import { renderFiles } from './renderFiles';

const asIs = (code: string) => Promise.resolve(code);

describe('the files of the whole API', () => {
  const api = readApi();
  let files: Map<string, string>;
  beforeAll(async () => {
    files = await renderFiles(api, asIs);
  });
  const code = () => [...files].filter(([path]) => path.endsWith('.ts'));

  it('are the same whenever they are rendered', async () => {
    expect([...(await renderFiles(readApi(), asIs))]).toEqual([...files]);
  });

  it('bear the names under which Tray looks for types', () => {
    for (const operation of api.operations.values()) {
      const type = StringExtensions.pascalCase(operation.name);
      expect(namesOf(operation)).toMatchObject({ input: `${type}Input`, output: `${type}Output` });
      expect(files.get(`src/${operation.name}/input.ts`)).toContain(`export type ${type}Input = `);
      expect(files.get(`src/${operation.name}/output.ts`)).toContain(`export type ${type}Output = `);
    }
  });

  it('hold no type that says nothing', () => {
    const bare = (text: string) =>
      text.replace(/\/\*\*[\s\S]*?\*\//g, '').replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, "''");
    const vague = code().filter(([, text]) => /[:<|]\s*(any|unknown|object|never)\b/.test(bare(text)));
    expect(vague.map(([path]) => path)).toEqual([]);
  });

  it('use no type that they neither declare nor import', () => {
    const builtIn = ['Operation', 'Resource', 'ODataOptions'];
    const dangling = code()
      .filter(([path]) => /\/(input|output)\.ts$|^src\/records\//.test(path))
      .flatMap(([path, text]) => {
        const declared = [...text.matchAll(/type (\w+)/g)].map(([, name]) => name);
        const imported = [...text.matchAll(/^import type \{([^}]*)\}/gm)].flatMap(([, names = '']) =>
          names.match(/\w+/g),
        );
        const known = [...declared, ...imported];
        const used = [...text.matchAll(/^\w+\??: ([A-Z]\w*)/gm)].map(([, name]) => name);
        return used
          .filter((name) => !known.includes(name) && !builtIn.includes(name ?? ''))
          .map((name) => `${path}: ${name}`);
      });
    expect(dangling).toEqual([]);
  });

  it('import only files that are generated or written by hand for them', () => {
    const byHand = ['../aspire/', '../AspireConnectorAuth', '../testing/', './'];
    for (const [path, text] of code()) {
      for (const [, from = ''] of text.matchAll(/from '(\.[^']*)'/g)) {
        if (from.startsWith('../records/')) expect(files.has(`src/records/${from.slice(11)}.ts`)).toBe(true);
        else expect(byHand.some((start) => from.startsWith(start)) ? path : from).toBe(path);
      }
    }
  });

  it('hold handlers that differ in nothing but names', () => {
    const handlers = code().filter(([path]) => path.endsWith('/handler.ts'));
    expect(handlers).toHaveLength(243);
    const bare = handlers.map(([, text]) =>
      text
        .replace(/^.*\n/, '')
        .replace(/import \{ \w+ \} from '\.\.\/aspire\/[\w/]+'/, "import { run } from '../aspire'")
        .replace(/from '\.\.\/records\/[\w.]+'/, "from '../records'")
        .replace(/usingComposite\(\w+\(\w+\)\)/, 'usingComposite(run(row))')
        .replace(/\{ \w+ \} from '\.\.\/records'/, "{ row } from '../records'")
        .replace(/\w+(Handler =|Input\b|Output\b)/g, '$1'),
    );
    expect(new Set(bare).size).toBe(1);
  });

  it('load at run time only the rows of the own resource', () => {
    for (const operation of [...api.operations.values(), ...compositeOperations(api)]) {
      const text = files.get(`src/${operation.name}/handler.ts`) ?? '';
      const loaded = [...text.matchAll(/^import \{.*from '(\..*)'/gm)].map(([, from]) => from);
      const module = operation.resource.file.replace('.yaml', '');
      expect(loaded).toEqual(['../aspire/tray/handlers', `../records/${module}.operations`]);
    }
  });
});

describe('words of a page', () => {
  it('reach the types whole, whatever they hold', async () => {
    const page = soundPage
      .replace('about: People who work together.', 'about: "Crews */ of @here"')
      .replace('CrewID:   { type: integer }', 'CrewID:   { type: integer, about: "See *\\/ and `x` */" }')
      .replace('about: Makes a crew.', 'about: "It\'s a \\"crew\\"."');
    const files = await renderFiles(readPages({ 'crews.yaml': page }), asIs);
    const record = files.get('src/records/crews.ts') ?? '';
    expect(record).toContain('/** Crews * / of `@here` */\n');
    expect(record).toContain(' * See * / and `x` * /\n');
    expect(JSON.parse(files.get('src/crews_create/operation.json') ?? '')).toEqual({
      name: 'crews_create',
      title: 'Create crew',
      description: 'It\'s a "crew". Do not repeat it blindly: each run adds another one.',
    });
  });

  it('name no type that all operations share', async () => {
    const page = soundPage.replaceAll('Member:', 'TrayFile:').replace('of: Member', 'of: TrayFile');
    await expect(renderFiles(readPages({ 'crews.yaml': page }), asIs)).rejects.toThrow(
      'crews.yaml: TrayFile is the name of a type in src/aspire/types already',
    );
  });

  it('become no name that code cannot hold', async () => {
    const page = soundPage.replace('CrewName: { type: string, required: true }', 'crew-name: { type: string }');
    const files = await renderFiles(readPages({ 'crews.yaml': page }), asIs);
    expect(files.get('src/crews_create/input.ts')).toContain('"crew-name"?: string;');
  });
});
