import { success, type Result } from '../model/result';
import type { Connection } from './connection';
import { parseEnvironment } from './environment';
import { isBearer } from './tokenEndpoint';
import { readLifetime, readTime } from './tokenExpiry';

/** An authentication as its host keeps it: Tray's `ctx.auth` is one. The fields are read one by one, whatever they hold. */
export type StoredAuth = { authId?: string; user?: unknown; app?: unknown };

/**
 * The connection of a stored authentication. `baseUrlOverride` points it at an emulator on this machine. Fails where the
 * environment is missing or unknown.
 */
export function parseConnection(auth: StoredAuth | undefined, baseUrlOverride?: string): Result<Connection> {
  const user = auth?.user;
  const target = parseEnvironment(readField(user, 'environment'), baseUrlOverride);
  if (target.isFailure) return target;
  const value = readText(user, 'access_token');
  const clientId = readText(user, 'client_id') ?? readText(auth?.app, 'client_id');
  const secret = readText(user, 'client_secret') ?? readText(auth?.app, 'client_secret');
  return success({
    ...target.value,
    id: auth?.authId,
    // A token that no header can hold counts as none; with a refresh token there is another to be had.
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

/** Every secret that a stored authentication holds, also one that a connection cannot use. */
export function storedSecrets(auth: StoredAuth | undefined): string[] {
  return [auth?.user, auth?.app].flatMap((fields) =>
    secretFields.flatMap((name) => {
      const secret = readField(fields, name);
      return typeof secret === 'string' ? [secret.trim()] : [];
    }),
  );
}

/** A field of an authentication; Tray writes those of a form with a `#` before the name. */
export function readField(fields: unknown, name: string): unknown {
  if (typeof fields !== 'object' || fields === null) return undefined;
  return ownValue(fields, name) ?? ownValue(fields, `#${name}`);
}

/** The text of a field without the blanks around it; undefined for blank text and for everything else. */
export function readText(fields: unknown, name: string): string | undefined {
  const value = readField(fields, name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function ownValue(fields: object, name: string): unknown {
  return Object.hasOwn(fields, name) ? (fields as Record<string, unknown>)[name] : undefined;
}
