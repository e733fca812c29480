import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { connect, type Connected } from '../testing/client';

const browser = ['chromium', 'chromium-browser', 'google-chrome', 'chrome']
  .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
  .find((path) => existsSync(path));

let aspire: Connected;
let profile: string;
beforeAll(async () => {
  aspire = await connect();
  profile = await mkdtemp(join(tmpdir(), 'emulator-home-'));
});
afterAll(async () => {
  await aspire.emulator.close();
  await rm(profile, { recursive: true, force: true });
});

/** The page as Chromium renders it after some seconds of virtual time, and its console messages. */
async function rendered(): Promise<{ dom: string; complaints: string }> {
  const { stdout, stderr } = await promisify(execFile)(browser!, [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    `--user-data-dir=${profile}`,
    '--enable-logging=stderr',
    '--virtual-time-budget=5000',
    '--dump-dom',
    `${aspire.emulator.url}/_emulator`,
  ]);
  const complaints = stderr.split('\n').filter((line) => line.includes('CONSOLE'));
  return { dom: stdout, complaints: complaints.join('\n') };
}

describe('the front page', () => {
  it('names no file but itself', async () => {
    const response = await fetch(`${aspire.emulator.url}/_emulator`, { headers: { accept: 'text/html' } });
    const text = await response.text();
    const named = [...text.matchAll(/\b(?:src|href)="([^"]*)"|url\(([^)]*)\)|@import/g)];
    expect(named.map(([found]) => found)).toEqual(['href="data:,"']);
  });

  // Without a browser, only the page's text is tested.
  if (browser !== undefined) {
    it('is shown by Chromium, renews itself there, and breaks none of its own rules', async () => {
      await aspire.get('/Branches', { $filter: 'BranchID eq 1' });
      const { dom, complaints } = await rendered();
      expect(complaints).toBe('');
      expect(dom).toContain('<li><span>WorkTickets</span><span>330</span></li>');
      expect(dom).toContain('$filter=BranchID eq 1');
      expect(dom).toMatch(/<p id="state" class="bad" role="status"><\/p>/);
    }, 120_000);
  }
});
