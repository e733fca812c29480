import { rmSync } from 'node:fs';
import { main } from './main';
import { sampleConnector } from './sampleConnector';

describe('npm run package, as a command', () => {
  it('prints the size and the number of operations, and exits with 0', async () => {
    const { root } = sampleConnector();
    let out = '';
    let err = '';
    const streams = { out: (text: string) => void (out += `${text}\n`), err: (text: string) => void (err += text) };
    expect({ code: await main([], streams, root), err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^\.tray\/connector\.zip: 2 operations, \d+ kB, in [\d.]+ s\.\nVerified: /);
    rmSync(root, { recursive: true });
  });
});
