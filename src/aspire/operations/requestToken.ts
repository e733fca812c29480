import { getBaseUrlForEnvironment, parseEnvironment, type AspireEnvironment } from '../auth/environment';
import { readField, readText } from '../auth/storedAuth';
import { requestTokens } from '../auth/tokenEndpoint';
import type { Session } from '../client/session';
import { fail, success, type Result } from '../model/result';

/** The output of a token request, with the field names of OAuth2, as Tray requires. */
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

/** The context of a token request. There is no connection yet, only the form that creates one. */
export type TokenSession = Pick<Session, 'services' | 'deadline'> & { baseUrlOverride?: string };

/**
 * Exchanges the authentication form for tokens. The form is expected in `auth_form_input`, or else its fields directly in
 * the input. Fails with a userInputError if the form is incomplete or refused, with an apiError if Aspire is unavailable.
 */
export async function requestToken(
  { services, deadline, baseUrlOverride }: TokenSession,
  input: unknown,
): Promise<Result<TokenAnswer>> {
  const form = readField(input, 'auth_form_input') ?? input;
  const clientId = readText(form, 'client_id');
  const secret = readText(form, 'client_secret');
  if (clientId === undefined || secret === undefined) {
    const missing = [clientId === undefined && 'Client ID', secret === undefined && 'Client Secret'].filter(Boolean);
    return fail('invalid_input', `Fill in ${missing.join(' and ')} in the Aspire authentication.`);
  }
  const target = parseEnvironment(readField(form, 'environment'), baseUrlOverride);
  if (target.isFailure) return target;
  const { environment, baseUrl } = target.value;
  const result = await requestTokens(services, baseUrl, { clientId, secret }, { deadline });
  if ('refused' in result) {
    return fail(
      'invalid_input',
      `Aspire (${environment}) refused the Client ID and Client Secret (${result.refused}). Check that both were copied ` +
        `whole, that the API client is still there under Administration > Application > API, and that it belongs to the ${environment} environment.`,
    );
  }
  if ('unavailable' in result) {
    return fail(
      'unavailable',
      `Aspire (${environment}) gave no access token: ${result.unavailable}. Check the environment, and that Aspire is up; then try again.`,
    );
  }
  const { token, refreshToken } = result.issued;
  return success({
    status_code: 200,
    headers: {},
    body: {
      access_token: token.value,
      token_type: 'Bearer',
      ...(refreshToken === undefined ? {} : { refresh_token: refreshToken }),
      expires_in: Math.max(0, Math.floor((token.expiresAt - services.now()) / 1000)),
      expires_at: Math.floor(token.expiresAt / 1000),
      environment,
      base_url: getBaseUrlForEnvironment(environment),
    },
  });
}
