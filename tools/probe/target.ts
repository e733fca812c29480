import { getBaseUrlForEnvironment, type AspireEnvironment } from '../../src/AspireConnectorAuth';
import { readForm } from '../demo/connect';
import { UsageError } from '../run/usageError';
import type { Target } from './session';

/** A target with its name in the report, which tells no address. */
export type NamedTarget = { target: Target; name: string; environment: AspireEnvironment | undefined };

/** Calls a minute that leave others their part: Aspire publishes 60 in the sandbox and 1200 in production. */
const perMinute = { production: 300, sandbox: 50, demo: 50, emulator: 1000 } as const;

const environments = Object.keys(perMinute).filter((name) => name !== 'emulator') as AspireEnvironment[];

/**
 * The account that the environment's variables name; undefined where they name none, so that the probe asks an emulator of
 * its own. Throws a UsageError for half an account or an unknown environment.
 */
export function readTarget(env: NodeJS.ProcessEnv): NamedTarget | undefined {
  const form = readForm(env);
  if (!form) return undefined;
  const { client_id: clientId, client_secret: secret } = form;
  const baseUrl = env.ASPIRE_BASE_URL?.replace(/\/$/, '');
  const isEmulator = baseUrl !== undefined && !env.ASPIRE_CLIENT_ID;
  if (isEmulator) {
    const target = { baseUrl, clientId, secret, perMinute: perMinute.emulator };
    return { target, name: 'the emulator at ASPIRE_BASE_URL', environment: undefined };
  }
  const given = form.environment.trim().toLowerCase();
  const environment = environments.find((name) => name === given);
  if (environment === undefined) {
    throw new UsageError(`ASPIRE_ENVIRONMENT is "${form.environment}", and can be ${environments.join(', ')}.`);
  }
  const address = baseUrl ?? getBaseUrlForEnvironment(environment);
  return {
    target: { baseUrl: address, clientId, secret, perMinute: perMinute[environment] },
    name: `Aspire (${environment}${baseUrl === undefined ? '' : ', at ASPIRE_BASE_URL'})`,
    environment,
  };
}
