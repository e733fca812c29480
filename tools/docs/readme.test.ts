import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalog } from '../../src/records/catalog';
import { startExamples, type Examples } from './runExample';

const root = join(__dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const page = readFileSync(join(root, 'docs/tray.md'), 'utf8');

type Shown = { name: string; input: Record<string, unknown>; answer: Record<string, unknown> | undefined };

/** The examples of docs/tray.md: an operation's name, an input, and what it answers where that is shown. */
const shown = [...page.matchAll(/```jsonc\n\/\/ (\w+)\n([\s\S]*?)(?:\/\/ answers\n([\s\S]*?))?```/g)].map(
  ([, name = '', input = '', answer]): Shown => ({
    name,
    input: read(input),
    answer: answer ? read(answer) : undefined,
  }),
);

function read(jsonc: string): Record<string, unknown> {
  return JSON.parse(jsonc.replace(/\/\*.*?\*\//g, '')) as Record<string, unknown>;
}

describe('the examples of docs/tray.md', () => {
  let examples: Examples;
  beforeAll(async () => {
    examples = await startExamples(root);
  });
  afterAll(() => examples.close());

  it.each(shown)('$name answers what is shown', async ({ name, input, answer }) => {
    const output = await examples.run(name, input);
    expect(output).toMatchObject(answer ?? {});
  });

  it('are of every kind', () => {
    const kinds = [/_get$/, /_get_by_id$/, /_create$/, /_update$/, /_upsert$/, /_batch_create$/, /_delete$/];
    for (const kind of kinds) expect(shown.map(({ name }) => name)).toContainEqual(expect.stringMatching(kind));
    expect(shown.length).toBe([...page.matchAll(/```jsonc/g)].length);
  });
});

describe('the README', () => {
  const names = catalog.map(({ name }) => name);
  const of = (kind: RegExp) => names.filter((name) => kind.test(name)).length;

  it('shows both paths and both commands first, and stays under 200 lines', () => {
    const lines = readme.split('\n');
    expect(lines.length).toBeLessThan(200);
    const [beginning = ''] = readme.split('\n## How the parts hang together');
    for (const needed of ['docs/tray.md', 'docs/gateway.md', 'npm ci && npm start', 'npm ci && npm test'])
      expect(beginning).toContain(needed);
  });

  it('counts the operations rightly', () => {
    const own = names.length - 160 - 1;
    expect(readme).toContain(`160 operations of its API, the token request, and ${own} of our own`);
    expect([of(/_get_by_id$/), of(/_upsert$/), of(/_batch_create$/)]).toEqual([15, 5, 5]);
    expect(page).toMatch(/`properties_get_by_id` and fourteen more/);
    expect(page).toMatch(/`contacts_upsert` and four more/);
    expect(page).toMatch(/`tasks_batch_create` and four more/);
  });
});
