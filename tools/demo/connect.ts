import type { Emulator } from '../../emulator/index';
import { startEmulator } from '../../emulator/index';
import type { AspireContext } from '../../src/AspireConnectorAuth';
import type { TrayRuntime } from './trayRuntime';

/** A connection as Tray would hold it, and what has to be closed when it is done with. */
export type Connected = { ctx: AspireContext; target: string; emulator?: Emulator; close: () => Promise<void> };

/** The fields of the authentication form. */
type Form = { client_id: string; client_secret: string; environment: string };

const variables = {
  client_id: 'ASPIRE_CLIENT_ID',
  client_secret: 'ASPIRE_CLIENT_SECRET',
  environment: 'ASPIRE_ENVIRONMENT',
} as const;

/** Thrown for a mistake of the user; the message says how to correct it. */
export class UsageError extends Error {}

/**
 * Requests a token through `#token_request`, and returns a context like Tray's. Uses Aspire if the environment names an API
 * client, and otherwise starts an emulator.
 */
export async function connect(run: TrayRuntime, environment: NodeJS.ProcessEnv = process.env): Promise<Connected> {
  const given = Object.values(variables).filter((name) => environment[name]);
  if (given.length === 0) return connectToEmulator(run);
  const missing = Object.values(variables).filter((name) => !environment[name]);
  if (missing.length > 0) {
    throw new UsageError(
      `${given.join(' and ')} ${given.length > 1 ? 'are' : 'is'} set, but not ${missing.join(' and ')}. Set all three to call Aspire, or none to use the emulator.`,
    );
  }
  const form = {
    client_id: environment.ASPIRE_CLIENT_ID ?? '',
    client_secret: environment.ASPIRE_CLIENT_SECRET ?? '',
    environment: environment.ASPIRE_ENVIRONMENT ?? '',
  };
  const ctx = await requestContext(run, form);
  return { ctx, target: `Aspire (${form.environment})`, close: () => Promise.resolve() };
}

async function connectToEmulator(run: TrayRuntime): Promise<Connected> {
  const emulator = await startEmulator();
  process.env.ASPIRE_BASE_URL = emulator.url;
  const { clientId, secret } = emulator.credentials;
  const close = () => emulator.close();
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
  if (answer.isFailure) throw new UsageError(answer.error.message);
  const auth = { authType: 'OAUTH2_CLIENT_CREDENTIALS', authId: 'command line', user: answer.value.body, app: {} };
  return { auth } as AspireContext;
}
