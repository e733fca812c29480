import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../testing/browser';
import { connect, type Connected } from '../testing/client';

let aspire: Connected;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  aspire = await connect({ clients: [{ clientId: 'reader', secret: 'hush', scopes: ['* GET'] }] });
  browser = await launchBrowser();
});
beforeEach(async () => {
  aspire.emulator.reset();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(15_000);
});
afterEach(() => page.close());
afterAll(async () => {
  await browser?.close();
  await aspire?.emulator.close();
});

const at = (view: string) => page.goto(`${aspire.emulator.url}/_emulator#/${view}`);
const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const rows = () => page.getByRole('row').filter({ has: page.getByRole('cell') });

/** Presses Tab until the element with that name has the focus. */
async function tabTo(name: string | RegExp): Promise<void> {
  const isIt = (text: string) => (typeof name === 'string' ? text === name : name.test(text));
  for (let presses = 0; presses < 300; presses++) {
    await page.keyboard.press('Tab');
    const focused = String(
      await page.evaluate(
        'document.activeElement.getAttribute("aria-label") ?? document.activeElement.labels?.[0]?.firstChild?.textContent ?? document.activeElement.textContent',
      ),
    );
    if (isIt(focused)) return;
  }
  throw new Error(`the Tab key does not lead to ${String(name)}`);
}

describe('the page', () => {
  it('is where the address of the API leads a browser', async () => {
    await page.goto(aspire.emulator.url);
    await heading('Connect');
    expect(new URL(page.url()).pathname).toBe('/_emulator');
  });

  it('needs no mouse: from the start to a record, along an id, to a call of the API', async () => {
    await at('');
    await heading('Connect');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content');
    await tabTo('Records');
    await page.keyboard.press('Enter');
    await heading('Records');
    await tabTo('Find a list');
    await page.keyboard.type('properties');
    await tabTo('Properties');
    await page.keyboard.press('Enter');
    await heading('Properties');
    await tabTo('Open PropertyID 2');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Properties 2: / }).waitFor();
    await tabTo('2');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^\w+ 2: / }).waitFor();
    await page.keyboard.press('Shift+Tab');
    await tabTo('API');
    await page.keyboard.press('Enter');
    await heading('API');
    await tabTo('Find an operation');
    await page.keyboard.type('/branches');
    await tabTo('List branches');
    await page.keyboard.press('Enter');
    await heading('List branches');
    await tabTo('Send');
    await page.keyboard.press('Enter');
    await page
      .getByRole('status')
      .filter({ hasText: /^200 after \d+ ms$/ })
      .waitFor();
    expect(await page.getByLabel('Body of the reply').textContent()).toContain('"BranchID"');
  });

  it('shows where the focus is', async () => {
    await at('records');
    await heading('Records');
    for (const name of ['Skip to the content', 'Records', 'Find a list', 'Branches']) {
      await tabTo(name);
      expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    }
  });

  it('takes nothing that was sent for HTML', async () => {
    const hostile = `"><img src=x onerror=alert(1)><script>alert(2)</script>`;
    await aspire.get('/Branches', { $filter: hostile, [hostile]: 1 });
    await aspire.send('POST', '/UnitTypes', { UnitTypeName: '<img src=x onerror=1>' });
    aspire.emulator.fault({ path: `/${hostile}`, body: hostile });
    for (const view of [
      'requests',
      'faults',
      'records/UnitTypes',
      `records/UnitTypes?filter=${encodeURIComponent(hostile)}`,
    ]) {
      await page.goto('about:blank');
      await at(view);
      await page.locator('main h1').waitFor();
      expect(await page.content()).toContain('onerror');
      expect(await page.locator('main img, main script').count()).toBe(0);
    }
  });
});

describe('records', () => {
  it('are filtered by what is put together, and sorted by a column', async () => {
    await at('records/Properties');
    await page.locator('select[name=field]').selectOption('BranchID');
    await page.locator('input[name=value]').fill('2');
    await page.getByRole('button', { name: 'Add condition' }).click();
    await page.locator('select[name=field]').selectOption('PropertyName');
    await page.locator('select[name=operator]').selectOption('contains');
    await page.locator('input[name=value]').fill("o'");
    await page.getByRole('button', { name: 'Add condition' }).click();
    const filter = page.getByLabel('$filter');
    expect(await filter.inputValue()).toBe("BranchID eq 2 and contains(PropertyName,'o''')");
    await filter.fill('BranchID eq 2');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.getByRole('button', { name: 'PropertyName' }).click();
    await page.getByRole('columnheader', { name: 'PropertyName ↑' }).waitFor();
    await page.getByRole('button', { name: 'PropertyName' }).click();
    await page.getByRole('columnheader', { name: 'PropertyName ↓' }).waitFor();
    const names = await rows().locator('td:nth-child(2)').allTextContents();
    const query = { $filter: 'BranchID eq 2', $orderby: 'PropertyName desc', $top: 50 };
    expect(names).toEqual((await aspire.rows('/Properties', query)).map(({ PropertyName }) => PropertyName));
  });

  it('go on to the next rows and back', async () => {
    await at('records/Properties');
    await page.getByText('Rows 1 to 50').waitFor();
    await page.getByRole('link', { name: 'Next rows' }).click();
    await page.getByText(/^Rows 51 to \d+$/).waitFor();
    await page.getByRole('link', { name: 'Previous rows' }).click();
    await page.getByText('Rows 1 to 50').waitFor();
  });

  it('say why a filter is refused', async () => {
    await at('records/Properties?filter=Nope%20eq%201');
    expect(await page.getByRole('main').getByRole('alert').textContent()).toContain('Nope');
  });

  it('lead from an id to its record, and back to those that refer to it', async () => {
    const [property] = await aspire.rows('/Properties', { $top: 1 });
    await at(`records/Properties/${String(property!.PropertyID)}`);
    await page
      .getByRole('row', { name: /^BranchID / })
      .getByRole('link')
      .click();
    await page
      .getByRole('heading', {
        level: 1,
        name: `Branches ${String(property!.BranchID)}: ${String(property!.BranchName)}`,
      })
      .waitFor();
    await page.getByRole('link', { name: 'Properties by BranchID' }).click();
    await heading('Properties');
    expect(await page.getByLabel('$filter').inputValue()).toBe(`BranchID eq ${String(property!.BranchID)}`);
    expect(await rows().count()).toBeGreaterThan(1);
  });
});

describe('requests', () => {
  it('show up by themselves, with status, time and no secret, and can be searched', async () => {
    await at('requests');
    await page.getByText('None yet').waitFor();
    await aspire.get('/Branches', { $filter: 'BranchID eq 1' });
    await aspire.get('/Nothing');
    await aspire.send('POST', '/Authorization', { ClientId: 'emulator', Secret: 'emulator-secret' });
    const failed = page.getByRole('row', { name: /404 GET \/Nothing .*[\d.]+ ms/ });
    await failed.waitFor();
    await page.getByRole('row', { name: /200 GET \/Branches \?\$filter=BranchID eq 1/ }).waitFor();
    expect(await page.content()).not.toContain('emulator-secret');
    await page.getByLabel('Only what failed').check();
    expect(await rows().filter({ visible: true }).count()).toBe(1);
    await page.getByRole('button', { name: 'Empty the list' }).click();
    await page.getByText('None yet').waitFor();
  });
});

describe('switches', () => {
  it('of faults are on until they are turned off, or used up', async () => {
    await at('faults');
    const lost = page.getByRole('switch', { name: 'Two logins fail with 503' });
    await lost.click();
    await page.getByRole('switch', { name: 'Two logins fail with 503', checked: true }).waitFor();
    const logIn = () => aspire.send('POST', '/Authorization', { ClientId: 'emulator', Secret: 'emulator-secret' });
    expect([(await logIn()).status, (await logIn()).status, (await logIn()).status]).toEqual([503, 503, 200]);
    await page.getByRole('switch', { name: 'Two logins fail with 503', checked: false }).waitFor();
    await lost.click();
    await page.getByRole('button', { name: 'Call off', exact: true }).click();
    await page.getByText('It is called off.').waitFor();
    expect((await logIn()).status).toBe(200);
  });

  it('of any fault can be put together', async () => {
    await at('faults');
    await page.getByLabel('Path, with * at its end for any').fill('/Br*');
    await page.getByLabel('Status').fill('418');
    await page.getByRole('button', { name: 'Inject' }).click();
    await page.getByText('It is in force.').waitFor();
    expect((await aspire.get('/Branches')).status).toBe(418);
    await page.getByLabel('Status').fill('9');
    await page.getByRole('button', { name: 'Inject' }).click();
    await page.getByText('"status" of a fault cannot be 9').waitFor();
  });

  it('of scopes hold at once', async () => {
    await at('scopes');
    await page.getByRole('checkbox', { name: 'Branches GET', exact: true }).uncheck();
    await page.getByText('Branches GET is answered with 403.').waitFor();
    expect((await aspire.get('/Branches')).status).toBe(403);
    await page.getByRole('button', { name: 'Allow only reading' }).click();
    await page.getByText('Only reading is allowed.').waitFor();
    expect((await aspire.send('POST', '/UnitTypes', { UnitTypeName: 'Pallet' })).status).toBe(403);
    await page.getByRole('checkbox', { name: 'UnitTypes POST', exact: true }).check();
    await page.getByText('UnitTypes POST is allowed.').waitFor();
    expect((await aspire.send('POST', '/UnitTypes', { UnitTypeName: 'Pallet' })).status).toBe(200);
    expect((await aspire.send('POST', '/Properties', {})).status).toBe(403);
  });

  it('of Aspire’s behaviour hold at once', async () => {
    await at('switches');
    await page.getByLabel('maxPage').selectOption('cap');
    await page.getByText('maxPage is cap.').waitFor();
    expect((await aspire.get('/Branches', { $top: 5000 })).status).toBe(200);
    await page.getByLabel('pageSizeWithoutOptions').fill('2');
    await page.getByLabel('pageSizeWithoutOptions').press('Enter');
    await page.getByText('pageSizeWithoutOptions is 2.').waitFor();
    expect(await aspire.rows('/Branches')).toHaveLength(2);
  });
});

describe('the API', () => {
  it('is tried as any client, and what was written is among the records', async () => {
    await at('api/UnitTypes_Create');
    await page.getByLabel('Body').fill('{"UnitTypeName":"Pallet of stone"}');
    await page.getByLabel('As the client').selectOption('reader');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText(/^403 after/).waitFor();
    await page.getByLabel('As the client').selectOption('emulator');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText(/^200 after/).waitFor();
    await at(`records/UnitTypes?filter=${encodeURIComponent("UnitTypeName eq 'Pallet of stone'")}`);
    await page.getByRole('cell', { name: 'Pallet of stone' }).waitFor();
  });

  it('has commands for curl, Python and Node that do what they say', async () => {
    const name = `It's a "cart" \\ Überlänge`;
    await at('api/UnitTypes_Create');
    await page.getByLabel('Body').fill(JSON.stringify({ UnitTypeName: name }));
    const command = (language: string) => page.getByLabel(`The call with ${language}`).textContent();
    const run = promisify(execFile);
    await run('bash', ['-c', (await command('curl'))!]);
    await run('python3', ['-c', (await command('Python'))!]);
    await run(process.execPath, ['--input-type=module', '-e', (await command('Node'))!]);
    const written = await aspire.rows('/UnitTypes', { $orderby: 'UnitTypeID desc', $top: 3 });
    expect(written.map(({ UnitTypeName }) => UnitTypeName)).toEqual([name, name, name]);
  });

  it('has commands for a list with a filter as well', async () => {
    await at(
      `api/Properties_Get?${new URLSearchParams({ $filter: "PropertyName ne 'O''Hara & Sons'", $top: '1' }).toString()}`,
    );
    const curl = await page.getByLabel('The call with curl').textContent();
    const { stdout } = await promisify(execFile)('bash', ['-c', curl!]);
    expect(JSON.parse(stdout)).toHaveLength(1);
  });
});
