import { createBearerSource, type BearerSource } from '../auth/bearerSource';
import { createTokenCache } from '../auth/tokenCache';
import { createRateLimiter, type RateLimiter } from '../http/rateLimiter';
import { createHttpClient } from '../http/sendWithRetries';
import { createSystem } from '../http/transport';
import type { HttpClient, HttpHooks, System } from '../http/types';
import { createWriteLocks, type WriteLocks } from './writeLocks';

/** The services that a run uses: clock, HTTP client, bearers and rate limiter. */
export type Services = Pick<System, 'now' | 'sleep'> & {
  http: HttpClient;
  bearers: BearerSource;
  rateLimiter: RateLimiter;
  writeLocks: WriteLocks;
};

/** What a host may replace or add: the source of bearers, the rate limiter, and hooks that observe every request. */
export type ServiceOptions = HttpHooks & Partial<Pick<Services, 'bearers' | 'rateLimiter'>>;

export function createServices(system: System, options: ServiceOptions = {}): Services {
  const { now, sleep } = system;
  const http = createHttpClient(system, options);
  return {
    now,
    sleep,
    http,
    bearers: options.bearers ?? createBearerSource(createTokenCache({ http, now, sleep })),
    rateLimiter: options.rateLimiter ?? createRateLimiter(system),
    writeLocks: createWriteLocks(system),
  };
}

let shared: Services | undefined;

/** The services of this process, created for its first run. */
export function defaultServices(): Services {
  shared ??= createServices(createSystem());
  return shared;
}
