import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

type Rooms = Readonly<Record<string, { about: string; imports: readonly string[] }>>;

const { connector } = createRequire(__filename)('../imports/rooms.cjs') as { connector: Rooms };
const page = readFileSync(join(__dirname, '../../docs/architecture.md'), 'utf8');

describe('the picture of the rooms', () => {
  it('has the arrows of the import rules, and no other', () => {
    const [, picture = ''] = /```mermaid\n([^]*?)```/.exec(page) ?? [];
    const drawn = [...picture.matchAll(/^ +(\w+) --> (\w+)$/gm)].map(([, from, to]) => `${from} -> ${to}`);
    const ruled = Object.entries(connector).flatMap(([room, { imports }]) => imports.map((to) => `${room} -> ${to}`));
    expect(drawn).toEqual(ruled);
  });

  it('says of every room what it is for, as the rules do', () => {
    const told = [...page.matchAll(/^\| `(\w+)\/` +\| (.*?) +\|$/gm)].map(([, room, about]) => [room, about]);
    expect(told).toEqual(Object.entries(connector).map(([room, { about }]) => [room, about]));
  });
});

it('every file that the walks name is there', () => {
  const walks = page.slice(page.indexOf('## Two walks'), page.indexOf('## Where a change goes'));
  const named = [...walks.matchAll(/`((?:tray|operations|client|http|pagination|src)\/[\w/]+\.ts)`/g)].map(
    ([, file = '']) => file,
  );
  expect(named.length).toBeGreaterThan(15);
  const missing = named.filter((file) => {
    const path = join(__dirname, '../..', file.startsWith('src/') ? file : `src/aspire/${file}`);
    try {
      return readFileSync(path, 'utf8') === '';
    } catch {
      return true;
    }
  });
  expect(missing).toEqual([]);
});
