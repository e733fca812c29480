import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../src/config/config.ts';
import { loadMasterKeys, replaceKeyFile } from '../../src/config/masterKeyFile.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aspire-gateway-key-'));
  file = join(folder, 'data/master.key');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const load = (inUse = false, env = {}) =>
  loadMasterKeys(readConfig({ ASPIRE_GATEWAY_DATA: join(folder, 'data'), ...env }), { inUse, randomBytes });

describe('the master key', () => {
  it('is made once, for nobody else to read', () => {
    const { keys, made } = load();
    expect(made).toBe(true);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(load()).toMatchObject({ made: false, keys: { current: { id: keys.current.id } } });
  });

  it('E71 is not made anew for a database that holds secrets of another', () => {
    expect(() => load(true)).toThrow(/There is no master key[^]*bring that key back/);
  });

  it.each([
    ['63 characters', 'ab'.repeat(32).slice(1)],
    ['65 characters', `${'ab'.repeat(32)}a`],
    ['other characters', `z${'ab'.repeat(32).slice(1)}`],
    ['is empty', ''],
  ])('E71 refuses a file with what is no key (%s), without quoting it', (problem, text) => {
    load();
    writeFileSync(file, text);
    expect(() => load()).toThrow(ConfigError);
    expect(() => load()).toThrow(problem);
    if (text !== '') expect(() => load()).not.toThrow(text);
  });

  it('warns of a file that others can read', () => {
    load();
    chmodSync(file, 0o644);
    expect(load().warning).toContain('chmod 600');
  });

  it('is read anew when a rotation replaces it, and the key before still opens meanwhile', () => {
    const { keys } = load();
    const before = keys.current.id;
    const kept = replaceKeyFile(file, randomBytes);
    expect(keys.current.id).not.toBe(before);
    expect(keys.previous.map(({ id }) => id)).toEqual([before]);
    const during = keys.current.id;
    // A rotation that was killed is gone on with: no third key.
    expect(replaceKeyFile(file, randomBytes)).toBe(kept);
    expect(keys.current.id).toBe(during);
    rmSync(kept);
    expect(keys.previous).toEqual([]);
    expect(readFileSync(file, 'utf8')).toMatch(/^[0-9a-f]{64}\n$/);
  });
});
