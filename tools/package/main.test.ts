import { existsSync, rmSync } from 'node:fs';
import { main } from './main';
import { sampleConnector } from './sampleConnector';

describe('npm run package, as a command', () => {
  const { root, out: zip, remove } = sampleConnector();
  afterAll(() => rmSync(root, { recursive: true }));

  async function command(...args: string[]) {
    let out = '';
    let err = '';
    const streams = { out: (text: string) => void (out += `${text}\n`), err: (text: string) => void (err += text) };
    return { code: await main(args, streams, root), out, err };
  }

  it('rejects an unknown option, and writes nothing', async () => {
    const { code, err } = await command('--fast');
    expect(code).toBe(1);
    expect(err).toContain("Unknown option '--fast'");
    expect(existsSync(zip)).toBe(false);
  });

  it('exits with 1 and a clear message otherwise, without a stack', async () => {
    remove('connector.json');
    const { code, out, err } = await command();
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^connector\.json cannot be read: .*ENOENT/);
    expect(err).not.toContain('    at ');
    expect(existsSync(zip)).toBe(false);
  });
});
