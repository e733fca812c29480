import { success, type Result } from '../model/result';
import type { Connection } from './connection';
import { parseEnvironment } from './environment';
import { isBearer } from './tokenEndpoint';
import { readLifetime, readTime } from './tokenExpiry';

/** An authentication as the host stores it, such as Tray's `ctx.auth`. Its fields may contain anything. */
export type StoredAuth = { authId?: string; user?: unknown; app?: unknown };

/**
 * Reads the connection from a stored authentication. `baseUrlOverride` points it at an emulator on this machine. Fails if
 * the environment is missing or unknown.
 */
export function parseConnection(auth: StoredAuth | undefined, baseUrlOverride?: string): Result<Connection> {
  const user = auth?.user;
  const target = parseEnvironment(readField(user, 'environment'), baseUrlOverride);
  if (target.isFailure) return target;
  const value = readText(user, 'access_token');
  const clientId = readText(user, 'client_id') ?? readText(auth?.app, 'client_id');
  const secret = readText(user, 'client_secret') ?? readText(auth?.app, 'client_secret');
  const { environment, baseUrl } = target.value;
  return success({
    environment,
    baseUrl,
    id: auth?.authId,
    // A token that cannot be sent in a header is ignored; a refresh token can still replace it.
    token:
      value === undefined || !isBearer(value)
        ? undefined
        : { value, expiresAt: readTime(readField(user, 'expires_at')) },
    lifetime: readLifetime(readField(user, 'expires_in')),
    refreshToken: readText(user, 'refresh_token'),
    credentials: clientId !== undefined && secret !== undefined ? { clientId, secret } : undefined,
  });
}

const secretFields = ['access_token', 'refresh_token', 'client_secret'];

/** Every secret in a stored authentication, including those that a connection cannot use. */
export function storedSecrets(auth: StoredAuth | undefined): string[] {
  const secrets: string[] = [];
  for (const fields of [auth?.user, auth?.app]) {
    for (const name of secretFields) {
      const secret = readField(fields, name);
      if (typeof secret === 'string') secrets.push(secret.trim());
    }
  }
  return secrets;
}

/** A field of an authentication. Tray prefixes the names of form fields with `#`. */
export function readField(fields: unknown, name: string): unknown {
  if (typeof fields !== 'object' || fields === null) return undefined;
  return ownValue(fields, name) ?? ownValue(fields, `#${name}`);
}

/** The trimmed text of a field; undefined for blank text and for other types. */
export function readText(fields: unknown, name: string): string | undefined {
  const value = readField(fields, name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function ownValue(fields: object, name: string): unknown {
  return Object.hasOwn(fields, name) ? (fields as Record<string, unknown>)[name] : undefined;
}
