import { startProvider, type ProviderOptions } from '../../testing/provider.ts';
import { programOptions, serveCommands } from '../harness/program.ts';

export type ProviderReady = { host: string; tokenUrl: string; testUrl: string; url: string };

// A provider of OAuth 2.0, whose token endpoint takes as long as told. Counts the calls, and how often each token was spent.
const { delayMs, ...options } = programOptions<ProviderOptions & { delayMs: number }>();
const provider = await startProvider(options);
provider.misbehaveAlways({ delayMs });
const { host, tokenUrl, testUrl, url } = provider;
serveCommands(
  { host, tokenUrl, testUrl, url } satisfies ProviderReady,
  {
    /** Refresh tokens for so many connections, as if issued earlier. */
    issue: (count: number) => Array.from({ length: count }, () => provider.issue().refresh_token),
    calls: () => ({
      tokenCalls: provider.calls.length,
      spent: provider.seen.size,
      spentTwice: [...provider.seen.values()].filter((times) => times > 1).length,
    }),
  },
  () => provider.close(),
);
