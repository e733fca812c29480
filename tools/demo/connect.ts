import type { Emulator } from '../../emulator/index';
import { startEmulator } from '../../emulator/index';
import { defaults } from '../../emulator/options';
import type { AspireContext } from '../../src/AspireConnectorAuth';
import { UsageError } from '../run/usageError';
import type { TrayRuntime } from './trayRuntime';

/** A connection as Tray would hold it, and what has to be closed when it is done with. */
export type Connected = { ctx: AspireContext; target: string; close: () => Promise<void> };

/** The fields of the authentication form. */
export type Form = { client_id: string; client_secret: string; environment: string };

const variables = {
  client_id: 'ASPIRE_CLIENT_ID',
  client_secret: 'ASPIRE_CLIENT_SECRET',
  environment: 'ASPIRE_ENVIRONMENT',
} as const;

/** Thrown if Aspire gives no token; the message says why. */
export class ConnectionError extends Error {}

/**
 * The API client that the environment names: Aspire's, or else that of an emulator at ASPIRE_BASE_URL. Undefined for neither.
 * Throws a UsageError if it names half of one.
 */
export function readForm(environment: NodeJS.ProcessEnv): Form | undefined {
  const given = Object.values(variables).filter((name) => environment[name]);
  if (given.length === 0) {
    const { clientId, secret } = defaults;
    return environment.ASPIRE_BASE_URL
      ? { client_id: clientId, client_secret: secret, environment: 'demo' }
      : undefined;
  }
  const missing = Object.values(variables).filter((name) => !environment[name]);
  if (missing.length > 0) {
    throw new UsageError(
      `${given.join(' and ')} ${given.length > 1 ? 'are' : 'is'} set, but not ${missing.join(' and ')}. Set all three to call Aspire, or none to use the emulator.`,
    );
  }
  return {
    client_id: environment.ASPIRE_CLIENT_ID ?? '',
    client_secret: environment.ASPIRE_CLIENT_SECRET ?? '',
    environment: environment.ASPIRE_ENVIRONMENT ?? '',
  };
}

/** Whether calls of this API client change records in Aspire's production, and not at an address of this machine. */
export function isProduction(form: Form | undefined, { ASPIRE_BASE_URL }: NodeJS.ProcessEnv): boolean {
  return form !== undefined && !ASPIRE_BASE_URL && form.environment.trim().toLowerCase() === 'production';
}

/**
 * Requests a token through `#token_request`, and returns a context like Tray's: at Aspire for the API client of the form, or
 * else at an emulator that it starts.
 */
export async function connect(run: TrayRuntime, form: Form | undefined): Promise<Connected> {
  if (!form) return connectToEmulator(run);
  const ctx = await requestContext(run, form);
  const { ASPIRE_BASE_URL: url } = process.env;
  const target = url ? `an emulator (${url})` : `Aspire (${form.environment})`;
  return { ctx, target, close: () => Promise.resolve() };
}

/** Starts an emulator for this process, and requests a token. */
export async function connectToEmulator(run: TrayRuntime): Promise<Connected & { emulator: Emulator }> {
  const emulator = await startEmulator();
  const before = process.env.ASPIRE_BASE_URL;
  process.env.ASPIRE_BASE_URL = emulator.url;
  const { clientId, secret } = emulator.credentials;
  const close = () => {
    if (before === undefined) delete process.env.ASPIRE_BASE_URL;
    else process.env.ASPIRE_BASE_URL = before;
    return emulator.close();
  };
  try {
    const ctx = await requestContext(run, { client_id: clientId, client_secret: secret, environment: 'demo' });
    return { ctx, target: `an emulator on this machine (${emulator.url})`, emulator, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function requestContext(run: TrayRuntime, form: Form): Promise<AspireContext> {
  const answer = await run('#token_request', {}, { auth_form_input: form });
  if (answer.isFailure) throw new ConnectionError(answer.error.message);
  const auth = { authType: 'OAUTH2_CLIENT_CREDENTIALS', authId: 'command line', user: answer.value.body, app: {} };
  return { auth } as AspireContext;
}
