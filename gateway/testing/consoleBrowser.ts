import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../emulator/testing/browser';
import type { Scope } from '../src/access/access.ts';
import type { ConsoleDeps } from '../src/console/site.ts';
import { startHttpGateway, type HttpGateway } from './httpGateway.ts';

/** The console in a headless Chromium, over a gateway whose Aspire is an emulator. */
export type ConsoleBrowser = {
  http: HttpGateway;
  browser: Browser;
  /** Of the organisation acme, with every scope. */
  key: string;
  /** Opens a page, logged in with the key. */
  open(options?: { width?: number; scheme?: 'light' | 'dark'; key?: string }): Promise<Page>;
  close(): Promise<void>;
};

/** Starts both. Over http, as on loopback. */
export async function startConsoleBrowser(more: Partial<ConsoleDeps> = {}): Promise<ConsoleBrowser> {
  let url = '';
  const http = await startHttpGateway({
    console: { publicUrl: () => url, attempts: { perMinute: 1_000, burst: 1_000 }, ...more },
  });
  ({ url } = http);
  const scopes: Scope[] = ['read', 'write', 'credentials', 'operator'];
  const key = await http.key('acme', ...scopes);
  await connectAspire(http, key, 'aspire', 'demo');
  const browser = await launchBrowser();
  return {
    http,
    browser,
    key,
    async open({ width = 1280, scheme = 'light', key: own = key } = {}) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme });
      page.setDefaultTimeout(30_000);
      await page.goto(`${url}/console`);
      await page.getByLabel('API key').fill(own);
      await page.getByRole('button', { name: 'Log in' }).click();
      await page.getByRole('heading', { level: 1, name: 'Connections' }).waitFor();
      await page.waitForLoadState();
      return page;
    },
    async close() {
      await browser.close();
      await http.close();
    },
  };
}

/** A connection to the emulator in an environment's name. */
export async function connectAspire(http: HttpGateway, key: string, name: string, environment: string): Promise<void> {
  const { clientId, secret } = http.emulator.credentials;
  const { status, text } = await http.ask(key, '/api/oauth/connections', {
    method: 'POST',
    body: {
      connection_name: name,
      environment,
      oauth_flow_type: 'client_credentials',
      client_id: clientId,
      client_secret: secret,
    },
  });
  if (status !== 201) throw new Error(text);
}
