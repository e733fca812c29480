import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { main } from './openapiMain';

const folder = mkdtempSync(join(tmpdir(), 'aspire-openapi-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]): { code: number; out: string; err: string } {
  const output = { out: '', err: '' };
  const code = main(args, { out: (text) => (output.out += text), err: (text) => (output.err += text) });
  return { code, ...output };
}

describe('npm run api:openapi', () => {
  it('prints YAML, and writes JSON to a file with that extension', () => {
    const { code, out, err } = run();
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.startsWith('openapi: 3.1.0\n')).toBe(true);

    const file = join(folder, 'aspire.json');
    expect(run('--out', file)).toEqual({
      code: 0,
      out: expect.stringMatching(/aspire\.json: \d+ operations\.\n$/),
      err: '',
    });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(parse(out));
  });

  it('names the servers of production, sandbox and demo', () => {
    const { out } = run('--json');
    const { servers } = JSON.parse(out) as { servers: { url: string; description: string }[] };
    expect(servers.map(({ description }) => description)).toEqual(['Production', 'Sandbox', 'Demo']);
    expect(servers.every(({ url }) => url.startsWith('https://cloud'))).toBe(true);
  });

  it('says why it cannot write', () => {
    const { code, err } = run('--out', join(folder, 'nowhere', 'aspire.yaml'));
    expect(code).toBe(1);
    expect(err).toContain('The description could not be written: ENOENT');
  });

  it('prints its usage', () => {
    expect(run('--help')).toMatchObject({ code: 0, out: expect.stringContaining('--out <file>') });
    expect(run('--fast')).toMatchObject({ code: 1, err: expect.stringContaining('--out <file>') });
  });
});
