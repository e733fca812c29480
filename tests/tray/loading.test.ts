import type { Invoke } from '../../src/aspire/tray/fileStorage';

/** The modules among these that have been loaded, in the order of their loading. */
const loaded: string[] = [];

function watch(path: string): void {
  jest.doMock(path, () => {
    loaded.push(path);
    return jest.requireActual<object>(path);
  });
}

it('a handler loads what carries out runs with its first run, and not before', async () => {
  const [run, kinds, services] = ['tray/run', 'operations/kinds', 'client/services'].map(
    (name) => `../../src/aspire/${name}`,
  ) as [string, string, string];
  for (const path of [run, kinds, services]) watch(path);
  const { listRecords } = await import('../../src/aspire/tray/handlers');
  const { workTicketsGet } = await import('../../src/records/work_tickets.operations');
  const callback = listRecords(workTicketsGet);
  expect(loaded).toEqual([]);
  const never: Invoke = () => () => Promise.reject(new Error('a list calls no other operation'));
  const atOnce = await Promise.all([callback({}, {}, never), callback({}, {}, never)]);
  for (const result of atOnce) expect(result).toMatchObject({ error: { code: 'wrong_environment' } });
  expect(loaded.sort()).toEqual([services, kinds, run]);
});
