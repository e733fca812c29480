import ts from 'typescript';
import { readPages, soundPage } from '../../api/model/testing/pages';
import { formatCode } from './formatCode';
import { renderCatalog, type CatalogLine } from './renderCatalog';

const api = readPages({ 'crews.yaml': soundPage });

/** The entries as the code makes them, without running their loads. */
function entriesOf(code: string): Record<string, unknown>[] {
  const { outputText } = ts.transpileModule(code, { compilerOptions: { module: ts.ModuleKind.CommonJS } });
  const module = { exports: {} as { catalog?: Record<string, unknown>[] } };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- the code was made here
  new Function('exports', 'require', outputText)(module.exports, () => ({}));
  return module.exports.catalog ?? [];
}

it('the catalog has the operations of pages and those that are written by hand, in alphabetical order', () => {
  const byHand: CatalogLine = {
    name: 'crews_draw',
    title: 'Draw crew',
    description: 'Draws a crew.',
    kind: 'call',
    writes: true,
  };
  expect(entriesOf(renderCatalog(api, [], [], [byHand]))).toMatchObject([
    { name: 'crews_create', kind: 'call', resource: 'Crews', writes: true },
    { name: 'crews_draw', title: 'Draw crew', writes: true },
    { name: 'crews_get', kind: 'list', resource: 'Crews', writes: false },
  ]);
});

it.each(["It's a crew.", 'A "crew".', 'It\'s a "crew".', 'A back\\slash, a ${brace} and a `tick`.', 'Two\nlines.'])(
  'a description comes whole into the catalog, and stays when it is formatted: %s',
  async (description) => {
    const line: CatalogLine = { name: 'a', title: description, description, kind: 'call', writes: false };
    const code = await formatCode(renderCatalog({ ...api, operations: new Map() }, [], [], [line]));
    expect(entriesOf(code)).toMatchObject([{ title: description, description }]);
    expect(code).toContain('  { name: ');
  },
);
