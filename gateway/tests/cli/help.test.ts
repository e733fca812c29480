import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCli, type Cli } from '../../testing/cliProcess.ts';

let cli: Cli;
beforeAll(() => {
  cli = createCli();
});
afterAll(() => cli.close());

/** Every script that a command loaded. */
async function loadedBy(...args: string[]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'aspire-gateway-loaded-'));
  try {
    await cli.run(args, { env: { NODE_V8_COVERAGE: folder } });
    return readdirSync(folder).flatMap((file) => {
      const { result } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { result: { url: string }[] };
      return result.map(({ url }) => url);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('the command line', () => {
  it.each([['--help'], ['serve', '--help'], ['completion', 'bash'], ['--version']])(
    'answers %s %s without loading a library of the database or the server',
    async (...args) => {
      const loaded = await loadedBy(...args);
      expect(loaded.filter((url) => /node_modules\/commander/.test(url))).not.toEqual([]);
      expect(loaded.filter((url) => /node_modules\/(pg|pg-boss|fastify|undici|zod)\//.test(url))).toEqual([]);
    },
  );

  it('lists every command, and the exit codes', async () => {
    const { code, out } = await cli.run(['--help']);
    expect(code).toBe(0);
    for (const command of [
      'serve',
      'connect',
      'connections',
      'show',
      'refresh',
      'test',
      'disconnect',
      'delete',
      'keys',
    ])
      expect(out).toMatch(new RegExp(`^ +${command} `, 'm'));
    for (const command of ['rotate', 'secrets', 'audit', 'doctor', 'vault', 'token', 'completion'])
      expect(out).toMatch(new RegExp(`^ +${command} `, 'm'));
    expect(out).toMatch(/^ {2}4 +not_found$/m);
    expect(out).toMatch(/^ {2}130 +ended by Ctrl-C/m);
    expect((await cli.run(['help'])).out).toBe(out);
  });

  it.each([
    [['conect'], /unknown command 'conect'[^]*Did you mean connect\?/],
    [['run', 'properties_get', 'stray'], /"stray" belongs to no option/],
    [['show'], /missing required argument 'name'/],
    [['show', 'x', '--colour'], /unknown option '--colour'/],
    [['keys', 'create'], /--org <organisation>/],
    [['secrets', 'migrate', '--to', 'paper'], /Allowed choices are database, vault/],
    [['completion', 'tcsh'], /bash, zsh or fish/],
    [['serve', '--port', '99999'], /--port must be a port from 0 to 65535 \(it is "99999"\)/],
  ])('refuses %j with exit code 2', async (args, message) => {
    const { code, out, err } = await cli.run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });

  it('tells of a command or an operation by its name, and of the nearest for a slip', async () => {
    expect((await cli.run(['help', 'show'])).out).toContain('Usage: aspire-gateway show');
    expect((await cli.run(['help', 'branches_get'])).out).toMatch(/^List branches {2}branches_get\n/);
    for (const [slip, meant] of [
      ['conections', 'connections'],
      ['branchs_get', 'branches_get'],
    ]) {
      const { code, err } = await cli.run(['help', String(slip)]);
      expect([code, err]).toEqual([4, expect.stringContaining(`Did you mean ${meant}?`)]);
    }
  });

  it('names a mistyped variable', async () => {
    const { code, err } = await cli.run(['connections'], { env: { ASPIRE_GATEWAY_PROT: '1' } });
    expect([code, err.trim()]).toEqual([2, 'ASPIRE_GATEWAY_PROT is no setting; see: aspire-gateway serve --help']);
  });

  it('completes commands and options in bash', async () => {
    const { out } = await cli.run(['completion', 'bash']);
    const complete = (words: string[]) => {
      const script = `${out}\nCOMP_WORDS=(aspire-gateway ${words.join(' ')})\nCOMP_CWORD=${words.length}\n_aspire_gateway\necho "\${COMPREPLY[@]}"`;
      return spawnSync('bash', ['-c', script], { encoding: 'utf8' }).stdout.trim().split(' ');
    };
    expect(complete(['conn'])).toEqual(['connect', 'connections']);
    expect(complete(['keys', "''"])).toContain('create');
    expect(complete(['keys', 'create', '--sc'])).toEqual(['--scopes']);
    expect(complete(['show', 'aspire', '--j'])).toEqual(['--json']);
  });

  it('prints the policy for Vault without asking anybody', async () => {
    const { code, out } = await cli.run(['vault', 'policy', '--orgs', 'acme'], { env: { VAULT_KV_MOUNT: 'kv' } });
    expect(code).toBe(0);
    expect(out).toContain('path "kv/data/acme/+"');
    expect(out).not.toContain('globex');
  });
});
