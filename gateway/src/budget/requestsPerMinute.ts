import type { AspireEnvironment } from '../../../src/aspire/auth/environment';
import { isLoopback } from '../../../src/aspire/http/parseUrl';

/** What Aspire publishes, counted for all callers of a company together. It publishes nothing for demo. */
const published: Readonly<Record<AspireEnvironment, number>> = { production: 1_200, sandbox: 60, demo: 60 };

/** The most that a connection's setting `requests_per_minute` may say. */
export const mostPerMinute = 100_000;

/**
 * How many requests a minute a provider allows: what the connection's settings say, else what Aspire publishes for the
 * environment. Undefined for another provider whose connection says nothing. An emulator counts as production.
 */
export function requestsPerMinute(
  { environment, settings }: { environment?: AspireEnvironment; settings: Readonly<Record<string, unknown>> },
  origin: string,
): number | undefined {
  const { requests_per_minute: chosen } = settings;
  if (typeof chosen === 'number' && Number.isInteger(chosen) && chosen >= 1 && chosen <= mostPerMinute) return chosen;
  if (environment === undefined) return undefined;
  return URL.canParse(origin) && isLoopback(new URL(origin)) ? published.production : published[environment];
}
