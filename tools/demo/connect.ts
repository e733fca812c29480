import type { Emulator } from '../../emulator/index';
import { startEmulator } from '../../emulator/index';
import type { Context } from '../../src/aspire/request';
import type { TrayRuntime } from './trayRuntime';

/** A connection as Tray would hold it, and what has to be closed when it is done with. */
export type Connected = { ctx: Context; target: string; emulator?: Emulator; close: () => Promise<void> };

/** The fields of the authentication form. */
type Form = { client_id: string; client_secret: string; environment: string };

const variables = {
  client_id: 'ASPIRE_CLIENT_ID',
  client_secret: 'ASPIRE_CLIENT_SECRET',
  environment: 'ASPIRE_ENVIRONMENT',
} as const;

/** Thrown for what the person at the terminal can put right; its message says how. */
export class UsageError extends Error {}

/**
 * Asks for a token through `#token_request`, at Aspire when the environment names an API client, else at an emulator
 * that is started for the occasion, and gives a context made of the answer as Tray makes it.
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

async function requestContext(run: TrayRuntime, form: Form): Promise<Context> {
  const answer = await run('#token_request', {}, { auth_form_input: form });
  if (answer.isFailure) throw new UsageError(answer.error.message);
  const auth = { authType: 'OAUTH2_CLIENT_CREDENTIALS', authId: 'command line', user: answer.value.body, app: {} };
  return { auth } as Context;
}
