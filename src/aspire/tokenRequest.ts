import { OperationHandlerError, OperationHandlerResult } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import {
  getBaseUrlForEnvironment,
  readField,
  resolveEnvironment,
  type AspireEnvironment,
} from '../AspireConnectorAuth';
import { authorize } from './authorization';
import { newDeadline } from './request';
import { sharedRuntime, type Runtime } from './runtime';

/** The answer of a token request in OAuth2's words, as Tray wants it. */
export type TokenAnswer = {
  status_code: number;
  headers: Record<string, never>;
  body: {
    access_token: string;
    token_type: 'Bearer';
    refresh_token?: string;
    /** Seconds. */
    expires_in: number;
    /** Seconds since 1970. */
    expires_at: number;
    environment: AspireEnvironment;
    base_url: string;
  };
};

/**
 * Exchanges the authentication form for tokens. The form is expected under `auth_form_input`; plain fields are taken too.
 * Fails with a userInputError for a form that is incomplete or refused, with an apiError where Aspire cannot be asked.
 */
export async function requestToken(
  input: unknown,
  runtime: Runtime = sharedRuntime(),
): Promise<OperationHandlerResult<TokenAnswer>> {
  const form = readField(input, 'auth_form_input') ?? input;
  const clientId = readText(form, 'client_id');
  const secret = readText(form, 'client_secret');
  const missing = [clientId === undefined && 'Client ID', secret === undefined && 'Client Secret'].filter(Boolean);
  if (clientId === undefined || secret === undefined) {
    return fail(`Fill in ${missing.join(' and ')} in the Aspire authentication.`);
  }
  const target = resolveEnvironment(form);
  if (target.isFailure) return target;
  const { environment, baseUrl } = target.value;
  const result = await authorize(runtime, baseUrl, { clientId, secret }, { deadline: newDeadline(runtime) });
  if ('refused' in result) {
    return fail(
      `Aspire (${environment}) refused the Client ID and Client Secret (${result.refused}). Check that both were copied ` +
        `whole, that the API client is still there under Administration > Application > API, and that it belongs to the ${environment} environment.`,
    );
  }
  if ('unavailable' in result) {
    return OperationHandlerResult.failure(
      OperationHandlerError.apiError(
        `Aspire (${environment}) gave no access token: ${result.unavailable}. Check the environment, and that Aspire is up; then try again.`,
      ),
    );
  }
  const { token, refreshToken } = result.issued;
  return OperationHandlerResult.success({
    status_code: 200,
    headers: {},
    body: {
      access_token: token.value,
      token_type: 'Bearer',
      ...(refreshToken === undefined ? {} : { refresh_token: refreshToken }),
      expires_in: Math.max(0, Math.floor((token.expiresAt - runtime.now()) / 1000)),
      expires_at: Math.floor(token.expiresAt / 1000),
      environment,
      base_url: getBaseUrlForEnvironment(environment),
    },
  });
}

function fail(message: string): OperationHandlerResult<never> {
  return OperationHandlerResult.failure(OperationHandlerError.userInputError(message));
}

function readText(form: unknown, name: string): string | undefined {
  const value = readField(form, name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
