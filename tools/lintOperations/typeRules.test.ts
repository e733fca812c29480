import { contextRules } from './contextRules';
import { typeRules } from './typeRules';

const inInput = (text: string) =>
  typeRules(new Map([['src/plant_tree/input.ts', text]])).map(({ file, wrong }) => `${file} ${wrong}`);
const field = (comment: string, type = 'string') =>
  `export type PlantTreeInput = {\n  /** ${comment} */\n  kind?: ${type};\n};`;

it.each(['any', 'unknown', 'object'])('finds an input of type %s', (word) => {
  expect(inInput(field('@title Kind', word))).toEqual([
    `src/plant_tree/input.ts:3 the type ${word} tells a builder nothing`,
  ]);
});

it('finds a record of texts, which would become an object that allows no fields', () => {
  expect(inInput(field('@title Kind', 'Record<string, number>'))).toEqual([
    expect.stringContaining('Record<string, ...> becomes an object that allows no fields'),
  ]);
});

it('allows open types outside inputs and outputs, and records of known names', () => {
  expect(typeRules(new Map([['src/aspire/http/responseBody.ts', 'export type Reply = unknown;']]))).toEqual([]);
  expect(inInput(field('@title Kind', "Record<'a' | 'b', number>"))).toEqual([]);
});

it('finds an @advanced that Tray ignores', () => {
  expect(inInput(field('@advanced'))).toEqual([expect.stringContaining('@advanced of kind has no effect')]);
  expect(inInput(field('@advanced true'))).toEqual([]);
});

it('finds labels that sorting would move, in any file, and names the right order', () => {
  const text = "/** @enumLabels Open, Closed */\nexport type Status = 'open' | 'closed';";
  expect(typeRules(new Map([['src/types/fields.ts', text]]))).toEqual([
    {
      file: 'src/types/fields.ts:2',
      wrong: 'the labels of Status would belong to the wrong values',
      remedy: expect.stringContaining('in the order closed, open'),
    },
  ]);
  expect(inInput(field('@enumLabels Closed, Open', "'closed' | 'open'"))).toEqual([]);
  expect(inInput(field('@title Kind', "'open' | 'closed'"))).toEqual([]);
});

it('finds labels that sorting would move if the type of the values is in another file', () => {
  const files = new Map([
    ['src/plant_tree/input.ts', field('@enumLabels Oak, Ash', 'Tree')],
    ['src/records/trees.ts', "export type Tree = 'oak' | 'ash';"],
  ]);
  expect(typeRules(files)).toEqual([
    expect.objectContaining({
      file: 'src/plant_tree/input.ts:3',
      wrong: 'the labels of kind would belong to the wrong values',
    }),
  ]);
});

it('allows one test context without a secret', () => {
  const clean = '{"auth":{"user":{"refresh_token":"emulator"}}}';
  expect(contextRules(new Map([['src/test.ctx.json', clean]]))).toEqual([]);
  expect(
    contextRules(
      new Map([
        ['src/a.ctx.json', clean],
        ['src/b/b.ctx.json', clean],
      ]),
    ),
  ).toEqual([
    expect.objectContaining({ file: 'src/b/b.ctx.json', wrong: 'there is another test context, src/a.ctx.json' }),
  ]);
});

it('reports a secret in a test context without repeating it', () => {
  const secret = ['Xk29', 'fQ8mLp0', 'RrT71zW'].join('');
  const findings = contextRules(new Map([['src/test.ctx.json', `{\n"client_secret": "${secret}"}`]]));
  expect(findings).toEqual([expect.objectContaining({ file: 'src/test.ctx.json:2' })]);
  expect(JSON.stringify(findings)).not.toContain(secret);
});
