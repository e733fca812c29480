import { expect, it } from 'vitest';
import type { HttpRequest } from '../../../src/aspire/http/types';
import type { Budgeted, Requests } from '../../src/budget/requests.ts';
import type { TakeOptions } from '../../src/budget/requestQueue.ts';
import { rateLimited } from '../../src/budget/waits.ts';
import { createAspireProvider } from '../../src/providers/aspire.ts';
import type { ProviderConnection } from '../../src/providers/provider.ts';

/** A provider whose budget answers as the test says, on a clock that stands still. */
function open(take: () => Promise<void> = () => Promise.resolve()) {
  const taken: (Budgeted & TakeOptions)[] = [];
  const sent: HttpRequest[] = [];
  const requests = {
    take: (of: Budgeted, options: TakeOptions) => {
      taken.push({ ...of, ...options });
      return take();
    },
  } as Requests;
  const provider = createAspireProvider({
    now: () => 1_000_000,
    requests,
    send: (request) => {
      sent.push(request);
      return Promise.resolve({ reply: { status: 500, headers: {}, text: '', size: 0 } });
    },
  });
  return { provider, taken, sent };
}

const connection: ProviderConnection = {
  organisation: 'acme',
  name: 'aspire',
  budget: 'aspire sandbox acme',
  flow: 'client_credentials',
  environment: 'sandbox',
  clientId: 'id',
  clientSecret: 'secret',
  scopes: '',
  settings: {},
};

it('takes a permit of the company for each token call and test, and leaves half of the time for the call', async () => {
  const { provider, taken } = open();
  await provider.login(connection, 1_010_000);
  await provider.refresh({ ...connection, settings: { requests_per_minute: 30 } }, 'token', 1_010_000);
  const production = { ...connection, budget: 'aspire production acme', environment: 'production' } as const;
  await provider.test(production, { value: 'x', type: 'Bearer' }, 1_004_000);
  expect(taken).toEqual([
    { budget: 'aspire sandbox acme', requestsPerMinute: 60, deadline: 1_005_000 },
    { budget: 'aspire sandbox acme', requestsPerMinute: 30, deadline: 1_005_000 },
    { budget: 'aspire production acme', requestsPerMinute: 1_200, deadline: 1_002_000 },
  ]);
});

it('sends nothing without a permit, and says when to come back', async () => {
  const retryAt = new Date('2026-01-02T03:04:05Z');
  const { provider, sent } = open(() => Promise.reject(rateLimited(retryAt)));
  expect(await provider.login(connection, 1_010_000)).toMatchObject({ kind: 'transient', unclear: false, retryAt });
  const tested = await provider.test(connection, { value: 'x', type: 'Bearer' }, 1_004_000);
  expect(tested).toMatchObject({ result: 'failed', status: 429 });
  expect(sent).toEqual([]);
});
