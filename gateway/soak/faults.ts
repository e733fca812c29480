import type { Aspire } from './aspire.ts';
import type { Random } from './random.ts';

/** Faults of the emulator (emulator/README.md) that stand all the time, each with its share of the calls it matches. */
const standing: readonly object[] = [
  // Tokens: refused connections, failures, and answers that are lost although the refresh token is spent.
  { path: '/Authorization*', probability: 0.05, status: 503 },
  { path: '/Authorization*', probability: 0.04, reset: true },
  { path: '/Authorization*', probability: 0.04, reset: true, after: true },
  { path: '/Authorization*', probability: 0.05, delayMs: 2_000 },
  // Writes whose answer is lost although they were done, and writes that are cut off before they are.
  { method: 'POST', probability: 0.04, reset: true, after: true },
  { method: 'POST', probability: 0.02, reset: 'mid-body' },
  { method: 'POST', probability: 0.02, reset: true },
  { method: 'POST', probability: 0.03, status: 500, body: { StatusCode: 500, Message: 'Internal Server Error' } },
  { method: 'POST', probability: 0.02, delayMs: 3_000 },
  // Reads.
  { method: 'GET', probability: 0.01, reset: true },
  { method: 'GET', probability: 0.01, reset: 'mid-body' },
  { method: 'GET', probability: 0.01, status: 502 },
  { method: 'GET', probability: 0.01, status: 503 },
  { method: 'GET', probability: 0.01, status: 500, body: { StatusCode: 500, Message: 'Internal Server Error' } },
  { method: 'GET', probability: 0.002, status: 429, headers: { 'retry-after': '1' }, body: 'Too many requests.' },
  { method: 'GET', probability: 0.01, delayMs: 1_500 },
  { method: 'GET', probability: 0.01, slowBodyMs: 2_000 },
];

/** What happens at random instants. */
const events: readonly {
  name: string;
  weight: number;
  happen: (aspire: Aspire, random: Random) => Promise<unknown>;
}[] = [
  {
    name: 'access tokens revoked',
    weight: 4,
    happen: ({ control }) => control('POST', 'revoke', { tokens: 'access' }),
  },
  {
    name: 'refresh tokens revoked',
    weight: 2,
    happen: ({ control }) => control('POST', 'revoke', { tokens: 'refresh' }),
  },
  { name: 'all tokens revoked', weight: 2, happen: ({ control }) => control('POST', 'revoke', { tokens: 'all' }) },
  {
    name: 'connections refused for a while',
    weight: 2,
    happen: ({ control }, random) => control('POST', 'outage', { forMs: random.whole(200, 2_000) }),
  },
  {
    name: 'connections cut',
    weight: 2,
    happen: ({ control }, random) => control('POST', 'outage', { connections: random.whole(1, 5) }),
  },
  {
    name: 'a burst of 429',
    weight: 1,
    happen: ({ control }, random) =>
      control('POST', 'faults', {
        method: 'GET',
        times: random.whole(2, 6),
        status: 429,
        headers: { 'retry-after': '2' },
      }),
  },
];

/** Turns the standing faults on. */
export async function addFaults({ control }: Pick<Aspire, 'control'>, random: Random): Promise<void> {
  for (const fault of standing) await control('POST', 'faults', { ...fault, seed: random.whole(1, 2_000_000_000) });
}

/** Takes all faults back. */
export async function removeFaults({ control }: Pick<Aspire, 'control'>): Promise<void> {
  await control('DELETE', 'faults');
}

/** Lets one thing happen. Returns its name. */
export async function happen(aspire: Aspire, random: Random): Promise<string> {
  const { name, happen: act } = random.pick(events.flatMap((event) => Array<typeof event>(event.weight).fill(event)));
  await act(aspire, random);
  return name;
}
