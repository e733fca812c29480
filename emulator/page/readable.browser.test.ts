import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../testing/browser';
import { connect, type Connected } from '../testing/client';

const readabilityProblems = readFileSync(join(__dirname, '../testing/readability.js'), 'utf8');

let aspire: Connected;
let browser: Browser;
beforeAll(async () => {
  aspire = await connect({ clients: [{ clientId: 'reader', secret: 'hush', scopes: ['* GET'] }] });
  browser = await launchBrowser();
  await aspire.get('/Branches', { $filter: 'BranchID eq 1' });
  await aspire.get('/Nothing');
  aspire.emulator.fault({ path: '/Routes', status: 503, times: 4 });
});
afterAll(async () => {
  await browser?.close();
  await aspire?.emulator.close();
});

const views = [
  '#/',
  '#/records',
  '#/records/Properties',
  '#/records/Properties?filter=Nope%20eq%201',
  '#/records/Opportunities?all=yes',
  '#/records/Properties/1',
  '#/records/PropertyContacts',
  '#/requests',
  '#/faults',
  '#/scopes',
  '#/switches',
  '#/api',
  '#/api/WorkTickets_Get',
  '#/api/Contacts_Create',
];

async function openAt(width: number, colorScheme: 'light' | 'dark'): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, complaints };
}

describe.each([
  [1280, 'light'],
  [1280, 'dark'],
  [390, 'light'],
  [390, 'dark'],
] as const)('at %i px, %s', (width, scheme) => {
  let opened: Awaited<ReturnType<typeof openAt>>;
  beforeAll(async () => {
    opened = await openAt(width, scheme);
  });
  afterAll(() => opened.page.close());

  it.each(views)('%s can be read: contrast, names of fields, width', async (view) => {
    const { page, complaints } = opened;
    await page.goto('about:blank');
    await page.goto(`${aspire.emulator.url}/_emulator${view}`);
    await page.locator('main h1').waitFor();
    expect(await page.evaluate(readabilityProblems)).toEqual([]);
    // A filter that is refused is a reply of status 400, which Chromium reports.
    expect(complaints.filter((text) => !view.includes('Nope') || !text.includes('400'))).toEqual([]);
    complaints.length = 0;
  });
});

it('notices what cannot be read', async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: 900 } });
  await page.goto(`${aspire.emulator.url}/_emulator#/faults`);
  await page.locator('main h1').waitFor();
  await page.evaluate(`
    document.querySelector('h2').style.color = '#999';
    document.querySelector('main').append(document.createElement('input'));
    document.querySelector('main').style.width = '500px';
  `);
  expect(await page.evaluate(readabilityProblems)).toEqual([
    expect.stringContaining('The text has 2.8'),
    expect.stringContaining('A field has no name'),
    expect.stringMatching(/^The page is \d+ px wider/),
  ]);
  await page.close();
});
