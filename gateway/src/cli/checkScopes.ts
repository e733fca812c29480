import { createServices } from '../../../src/aspire/client/services';
import { createSession } from '../../../src/aspire/client/session';
import { getBaseUrlForEnvironment, type AspireEnvironment } from '../../../src/aspire/auth/environment';
import { createSystem } from '../../../src/aspire/http/transport';
import { fail, success } from '../../../src/aspire/model/result';
import { kinds } from '../../../src/aspire/operations/kinds';
import type { VerifyOutput } from '../../../src/aspire/operations/verifyConnection/verifyConnection';
import { catalog } from '../../../src/records/catalog';
import type { Gateway } from '../composition.ts';
import { GatewayError } from '../errors.ts';

/** What an API client of Aspire may not read, and what there was no time to ask. */
export type Scopes = { missing: readonly string[]; unchecked: readonly string[] };

export type ScopeCheck = {
  organisation: string;
  connection: string;
  environment: AspireEnvironment;
  /** The demo's emulator instead of Aspire. */
  baseUrl?: string;
};

/**
 * Asks every list of Aspire for one record, by the connector's own operation `verify_connection` with the gateway's bearers.
 * Throws a GatewayError if Aspire does not take the token.
 */
export async function checkScopes({ bearer }: Gateway, check: ScopeCheck): Promise<Scopes> {
  const { organisation, connection: name, environment, baseUrl } = check;
  const services = createServices(createSystem(), {
    bearers: {
      async bearer(_connection, { deadline, rejected }) {
        try {
          const found = await bearer(organisation, name, { deadline, ...(rejected ? { rejected } : {}) });
          const expiresAt = found.expiresAt.getTime();
          return success({
            token: found.token,
            expiresAt,
            renewed: false,
            decision: { refresh: false, reason: 'fresh' },
          });
        } catch (error) {
          return fail('unavailable', error instanceof GatewayError ? error.message : 'the gateway failed');
        }
      },
    },
  });
  const entry = catalog.find((one) => one.name === 'verify_connection');
  if (entry?.kind !== 'verifyConnection') throw new Error('the catalog lacks verify_connection');
  const session = createSession(services, {
    id: `${organisation}/${name}`,
    environment,
    baseUrl: baseUrl ?? getBaseUrlForEnvironment(environment),
  });
  const result = await kinds.verifyConnection(session, await entry.load(), { check_resources: true });
  if (result.isFailure) throw new GatewayError('unavailable', result.error.message);
  const { resources = [], not_checked: unchecked = [] } = result.value as Partial<VerifyOutput>;
  return { missing: resources.filter(({ may_read }) => may_read === false).map(({ resource }) => resource), unchecked };
}
