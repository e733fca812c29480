import { createBearerSource, type BearerSource } from '../auth/bearerSource';
import { createTokenCache } from '../auth/tokenCache';
import { createRateLimiter, type RateLimiter } from '../http/rateLimiter';
import { createHttpClient } from '../http/sendWithRetries';
import { createSystem } from '../http/transport';
import type { HttpClient, HttpHooks, System } from '../http/types';
import { createWriteLocks, type WriteLocks } from './writeLocks';

/** Everything that a run needs of the outside. */
export type Services = Pick<System, 'now' | 'sleep'> & {
  http: HttpClient;
  bearers: BearerSource;
  rateLimiter: RateLimiter;
  writeLocks: WriteLocks;
};

/** What a host may bring of its own: where bearers come from, the rate limit, and hooks that watch every request. */
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

/** The process' own services, made when the first run needs them. */
export function defaultServices(): Services {
  shared ??= createServices(createSystem());
  return shared;
}
