import { z } from 'zod';
import { mostPerMinute } from '../budget/requestsPerMinute.ts';

const text = z.string().max(2_000);
const parameters = z.record(z.string().max(100), text);

/** Parameters that the gateway itself sets, which a connection's settings must not. */
const reserved = [
  'grant_type',
  'code',
  'code_verifier',
  'code_challenge',
  'code_challenge_method',
  'refresh_token',
  'client_id',
  'client_secret',
  'redirect_uri',
  'response_type',
  'state',
  'scope',
];

const furtherParameters = parameters.refine((given) => Object.keys(given).every((name) => !reserved.includes(name)), {
  error: `must not set ${reserved.join(', ')}`,
});

/** How many requests a minute the provider allows, for all its callers together. */
const requests_per_minute = z.number().int().min(1).max(mostPerMinute).optional();

/** What there is to say about Aspire. */
export const aspireSettings = z.strictObject({ requests_per_minute });

/** Where an OAuth 2.0 provider leaves the beaten track. Every setting may be left out. */
export const oauth2Settings = z.strictObject({
  /** How the client secret is sent to the token endpoint. */
  client_auth: z.enum(['post', 'basic', 'json']).optional(),
  /** Proof Key for Code Exchange, S256. */
  pkce: z.boolean().optional(),
  scope_separator: z.enum([' ', ',']).optional(),
  /** Sent along with every call of the token endpoint, such as `audience`. */
  parameters: furtherParameters.optional(),
  /** Sent along when a person authorises, such as `prompt` or `access_type`. */
  authorization_parameters: furtherParameters.optional(),
  /** Where refresh tokens are used, if not at the token URL. */
  refresh_url: text.optional(),
  /** An address that answers GET with a success if the token is good. */
  test_url: text.optional(),
  /** Seconds that a token lives if the provider does not say. */
  default_lifetime: z.number().int().min(1).max(315_360_000).optional(),
  /** Whether each refresh may spend the refresh token. Say false only where the provider promises so. */
  rotating: z.boolean().optional(),
  /** Further origins that may get the bearer, besides that of `test_url`. */
  allowed_hosts: z.array(text).max(20).optional(),
  requests_per_minute,
});

export type OAuth2Settings = z.infer<typeof oauth2Settings>;

/** The settings in the row, which were checked when they were written. What no longer fits counts as left out. */
export function readOAuth2Settings(settings: unknown): OAuth2Settings {
  return oauth2Settings.safeParse(settings).data ?? {};
}
