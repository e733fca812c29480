import type { Transport } from '../../../src/aspire/http/types';
import { createAspireProvider } from './aspire.ts';
import type { Requests } from '../budget/requests.ts';
import type { Egress } from './egress.ts';
import { createOAuth2Provider } from './oauth2.ts';
import type { Providers } from './provider.ts';

export type ProvidersOptions = {
  now(): number;
  /** How requests go to Aspire. */
  send: Transport;
  /** Counts the requests to Aspire. */
  requests?: Requests;
  /** How requests go to the addresses that connections name. */
  egress: Egress;
  /** Points the Aspire of an organisation at an emulator on this machine. */
  aspireBaseUrl?: (organisation: string) => string | undefined;
};

/** Every kind of provider there is. A third kind is a file beside these, and a line here. */
export function createProviders({ now, send, requests, egress, aspireBaseUrl }: ProvidersOptions): Providers {
  return {
    aspire: createAspireProvider({ now, send, requests, baseUrlOf: aspireBaseUrl }),
    oauth2: createOAuth2Provider({ now, egress }),
  };
}
