import { readFileSync } from 'node:fs';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { connectAspire, startConsoleBrowser, type ConsoleBrowser } from '../../testing/consoleBrowser.ts';

let site: ConsoleBrowser;
let page: Page;
beforeAll(async () => {
  site = await startConsoleBrowser();
  await connectAspire(site.http, site.key, 'live', 'production');
});
beforeEach(async () => {
  page = await site.open();
});
afterEach(() => page.close());
afterAll(() => site?.close());

const at = (operation: string) => page.goto(`${site.http.url}/console/workbench/${operation}`);
const button = (name: string) => page.getByRole('button', { name, exact: true });
const field = (name: string) => page.getByLabel(name, { exact: true });
const worked = () => page.getByRole('status').filter({ hasText: 'It worked.' }).waitFor();
const answer = async () =>
  JSON.parse((await page.getByRole('region', { name: 'Answer as JSON' }).textContent()) ?? '') as Record<
    string,
    unknown
  >;
const run = async () => {
  await page.locator('#run').click();
  await page.getByRole('heading', { name: 'Answer', exact: true }).waitFor();
};
const openTray = () => page.locator('summary', { hasText: 'Tray' }).click();
const sameCall = (name: string) => page.getByLabel(name, { exact: true }).textContent();

/** Waits for a page, its script included. */
async function loaded(heading: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
  await page.waitForLoadState();
}

/** Presses Tab until the element with that name has the focus. */
async function tabTo(name: string): Promise<void> {
  for (let presses = 0; presses < 300; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(
      '(document.activeElement.getAttribute("aria-label") ?? document.activeElement.labels?.[0]?.textContent ?? document.activeElement.textContent).trim()',
    );
    if (String(focused).replace(/\s+/g, ' ') === name) return;
  }
  throw new Error(`the Tab key does not lead to ${name}`);
}

describe('by keyboard alone', () => {
  it('a person logs in, finds an operation, fills it in and runs it', async () => {
    await page.context().clearCookies();
    await page.goto(`${site.http.url}/console`);
    await page.getByRole('heading', { name: 'Log in' }).waitFor();
    expect(await page.evaluate('document.activeElement.name')).toBe('key');
    await page.keyboard.type(site.key);
    await page.keyboard.press('Enter');
    await loaded('Connections');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content');
    await tabTo('Workbench');
    await page.keyboard.press('Enter');
    await loaded('Workbench');
    await tabTo('Find an operation');
    await page.keyboard.type('list branches');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=list\+branches/);
    await tabTo('List branches');
    await page.keyboard.press('Enter');
    await loaded('List branches');
    await tabTo('Add condition to Conditions');
    await page.keyboard.press('Enter');
    await field('Field').waitFor();
    // The focus follows to the new row.
    expect(await page.evaluate('document.activeElement.name')).toBe('in.conditions.0.field');
    await page.keyboard.type('Branch ID');
    await tabTo('Operator');
    await page.keyboard.type('Equals');
    await tabTo('Value');
    await page.keyboard.type('2');
    await tabTo('Run');
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    await page.keyboard.press('Enter');
    await worked();
    expect(await page.evaluate('document.activeElement.id')).toBe('answer');
    expect(await answer()).toMatchObject({ count: 1, items: [{ BranchID: 2 }] });
  });
});

describe('a form', () => {
  it('looks up the choices of a field with the fields that it depends on', async () => {
    await at('properties_get');
    await button('Add condition to Conditions').click();
    await button('Choices for Value').click();
    await page.getByRole('alert').filter({ hasText: 'Choose the field first' }).waitFor();
    await field('Field').selectOption('BranchName');
    await field('Operator').selectOption('equals');
    await button('Choices for Value').click();
    await field('Choices for Value').waitFor();
    const texts = await field('Choices for Value').locator('option').allTextContents();
    const branches = await readBranches();
    expect(
      texts
        .slice(1)
        .map((text) => text.trim())
        .sort(),
    ).toEqual([...branches].sort());
    await field('Choices for Value').selectOption(branches[1] ?? '');
    expect(await field('Value').inputValue()).toBe(branches[1]);
    await run();
    const { items } = (await answer()) as { items: { BranchName: string }[] };
    expect(new Set(items.map(({ BranchName }) => BranchName))).toEqual(new Set([branches[1]]));
    await page.getByText(`BranchName eq '${branches[1]}'`).first().waitFor();
  });

  it('changes with the type that is chosen, and sends the chosen one', async () => {
    await at('raw_http_request');
    await field('Method').selectOption('GET');
    await field('URL').fill('/Branches');
    await field('Type of Body').selectOption('Form');
    await field('Name').fill('TagID');
    await field('Value').fill('3');
    const call = async () => JSON.parse((await sameCall("Tray: the step's input as JSON")) ?? '') as object;
    await openTray();
    await button('Add item to Form').click();
    // The page is drawn anew meanwhile.
    const soon = { timeout: 20_000 };
    await expect.poll(call, soon).toMatchObject({ body: { form: [{ name: 'TagID', value: '3' }, {}] } });
    await field('Type of Body').selectOption('Plain text');
    await page.locator('textarea[name="in.body.text"]').fill('hello');
    await field('Type of Body').selectOption('JSON');
    await expect.poll(call, soon).not.toHaveProperty('body');
  });

  it('holds lists of objects, whose rows are added and removed', async () => {
    const call = async () =>
      JSON.parse((await sameCall("Tray: the step's input as JSON")) ?? '') as Record<string, unknown>;
    await at('raw_http_request');
    await openTray();
    for (const [row, name] of ['$top', '$skip', '$filter'].entries()) {
      await button('Add item to Query parameters').click();
      await page.locator(`[name="in.query.${row}.name"]`).fill(name);
      await page.locator(`[name="in.query.${row}.value"]`).fill(String(row));
    }
    await button('Remove Query parameters 2').click();
    await page.locator('[name="in.query.2.name"]').waitFor({ state: 'detached' });
    expect((await call()).query).toEqual([
      { name: '$top', value: '0' },
      { name: '$filter', value: '2' },
    ]);
  });

  it('takes days from a calendar, truth values and what is folded away', async () => {
    await at('properties_get');
    await openTray();
    await field('Calendar for Changed since').fill('2026-01-31');
    expect(await field('Changed since').inputValue()).toBe('2026-01-31');
    await field('Fetch all').selectOption('True');
    await page
      .getByText(/^Advanced \(\d+\)$/)
      .first()
      .click();
    await field('Page number').fill('2');
    await run();
    const shown = JSON.parse((await sameCall("Tray: the step's input as JSON")) ?? '') as object;
    expect(shown).toEqual({ changed_since: '2026-01-31', fetch_all: true, page_number: 2 });
    expect(await field('Page number').isVisible()).toBe(true);
  });

  it('tells every error of an operation in its words, with what was sent', async () => {
    await at('properties_get');
    await field('Limit').fill('many');
    await run();
    await page.getByRole('alert').filter({ hasText: 'Limit' }).waitFor();
    expect(await answer()).toMatchObject({ code: 'invalid_input' });
    await page.getByText('Nothing.', { exact: true }).waitFor();
  });
});

describe('writing', () => {
  const unit = (name: string) => field('Unit type name').fill(name);

  it('shows the request as sent, without the token, and happens once', async () => {
    await at('unit_types_create');
    await unit('Pallet <b>of</b> stone');
    await run();
    await worked();
    expect(JSON.parse((await page.getByRole('region', { name: 'Body as sent' }).textContent()) ?? '')).toMatchObject({
      UnitTypeName: 'Pallet <b>of</b> stone',
    });
    await page.getByText('POST', { exact: true }).waitFor();
    expect(await page.content()).not.toMatch(/Bearer ey|eyJ/);
    expect(await page.locator('main b').count()).toBe(0);
  });

  it('to a production company waits for a confirmation', async () => {
    await at('unit_types_create');
    await field('Connection').selectOption('live');
    await page.getByText('I want to change the production company').waitFor();
    await unit('Confirmed pallet');
    await page.locator('#run').click();
    await page.getByRole('alert').filter({ hasText: 'Nothing was sent' }).waitFor();
    await page.getByRole('checkbox').check();
    await run();
    await worked();
  });

  it('needs a key that may write', async () => {
    await page.close();
    page = await site.open({ key: await site.http.key('acme', 'read') });
    await at('unit_types_create');
    await unit('Not allowed');
    await page.locator('#run').click();
    await page.getByRole('alert').filter({ hasText: 'lacks the scope write' }).waitFor();
  });
});

describe('the same call elsewhere', () => {
  it('does the same with curl', async () => {
    await at('branches_get');
    await button('Add condition to Conditions').click();
    await field('Field').selectOption('BranchName');
    await field('Operator').selectOption('is_not');
    await field('Value').fill("O'Hara's");
    await run();
    const curl = (await sameCall('curl')) ?? '';
    const env = { ...process.env, ASPIRE_GATEWAY_API_KEY: site.key };
    const { stdout } = await promisify(execFile)('bash', ['-c', curl], { env });
    expect(JSON.parse(stdout)).toEqual(await answer());
    const mcp = JSON.parse((await sameCall('MCP')) ?? '') as { params: object };
    expect(mcp.params).toMatchObject({
      name: 'run_read',
      arguments: { operation: 'branches_get', connection: 'aspire' },
    });
    expect(await sameCall('Command line')).toContain(
      'aspire-gateway run branches_get --org acme --connection aspire --input -',
    );
  });
});

async function readBranches(): Promise<string[]> {
  const { body } = await site.http.ask(site.key, '/operations/branches_get', {
    method: 'POST',
    body: { connection: 'aspire', input: {} },
  });
  return (body.items as { BranchName: string }[]).map(({ BranchName }) => BranchName);
}

const readability = readFileSync(new URL('../../../emulator/testing/readability.js', import.meta.url), 'utf8');

describe.each([
  [1280, 'light'],
  [1280, 'dark'],
  [390, 'light'],
  [390, 'dark'],
] as const)('at %i px, %s', (width, scheme) => {
  it('every page can be read, and every control has a name', async () => {
    const own = await site.open({ width, scheme });
    const complaints: string[] = [];
    own.on('console', (message) => complaints.push(message.text()));
    own.on('pageerror', (error) => complaints.push(error.message));
    for (const path of [
      '/connections',
      '/connections/aspire',
      '/connections/new',
      '/connections/new?provider=oauth2',
      '/connections/aspire/change',
      '/connections/aspire/delete',
      '/keys',
      '/audit',
      '/sync',
      '/workbench',
      '/workbench/properties_get?n.in.conditions=2&n.in.fields=1&n.in.conditions.0.values=1',
      '/workbench/raw_http_request?n.in.query=1&connection=live',
      '/workbench/contacts_create',
    ]) {
      await own.goto(`${site.http.url}/console${path}`);
      await own.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))");
      expect([path, await own.evaluate(readability)]).toEqual([path, []]);
      const nameless = await own.evaluate(
        "[...document.querySelectorAll('button, a, summary')].filter((one) => !(one.getAttribute('aria-label') ?? one.textContent).trim()).length",
      );
      expect([path, nameless]).toEqual([path, 0]);
    }
    await own.goto(`${site.http.url}/console/workbench/properties_get`);
    await own.locator('#run').click();
    await own.getByRole('heading', { name: 'Answer', exact: true }).waitFor();
    expect(await own.evaluate(readability)).toEqual([]);
    expect(complaints).toEqual([]);
    await own.close();
  });
});

it('sends somebody whose key was revoked to the log-in, also from the middle of a form', async () => {
  const key = await site.http.key('acme', 'read');
  const own = await site.open({ key });
  await own.goto(`${site.http.url}/console/workbench/branches_get`);
  await site.http.gateway.access.revokeKey('acme', key.split('_')[1] ?? '', 'cli');
  await own.locator('#run').click();
  await own.getByRole('heading', { name: 'Log in' }).waitFor();
  await own.close();
});
