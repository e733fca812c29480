import type { ConnectionRow } from './row.ts';
import { statuses, type ConnectionDetail, type ConnectionSummary } from './types.ts';

/** A time in ISO 8601, UTC. */
export function isoTime(time: number): string;
export function isoTime(time: number | null): string | null;
export function isoTime(time: number | null): string | null {
  return time === null ? null : new Date(time).toISOString();
}

/** A row as it stands in a list. */
export function toSummary(row: ConnectionRow): ConnectionSummary {
  return {
    connection_name: row.name,
    provider: row.definition.provider,
    oauth_flow_type: row.definition.flow,
    status: row.status,
    status_message: messageOf(row),
    org_id: row.organisation,
    expires_at: isoTime(row.expiresAt),
    last_refresh_at: isoTime(row.lastRefreshAt),
    created_at: isoTime(row.createdAt),
  };
}

/** A row in detail, without anything secret. `publicUrl`: what callback URLs are made of. */
export function toDetail(row: ConnectionRow, publicUrl: string): ConnectionDetail {
  const { definition } = row;
  return {
    ...toSummary(row),
    description: definition.description,
    environment: definition.environment,
    client_id: definition.clientId,
    has_client_secret: row.hasClientSecret,
    authorization_url: definition.authorizationUrl,
    token_url: definition.tokenUrl,
    scopes: definition.scopes,
    redirect_uri: definition.flow === 'authorization_code' ? redirectUriOf(row.name, publicUrl) : null,
    token_type: row.tokenType,
    settings: isObject(definition.settings) ? definition.settings : {},
    next_refresh_at: isoTime(row.nextRefreshAt),
    last_test_at: isoTime(row.lastTestAt),
    created_by: row.createdBy,
    updated_at: isoTime(row.updatedAt),
    updated_by: row.updatedBy,
  };
}

/** Where the provider sends the person back to. Never made of a request's Host. */
export function redirectUriOf(name: string, publicUrl: string): string {
  return `${publicUrl.endsWith('/') ? publicUrl.slice(0, -1) : publicUrl}/api/oauth/callback/${name}`;
}

/** What a damaged row says instead of its own message: such a row is shown, not hidden. */
function messageOf({ status, statusMessage, definition }: ConnectionRow): string | null {
  if (!statuses.some((known) => known === status))
    return `This row is damaged: its status "${status.slice(0, 60)}" is none of ${statuses.join(', ')}. Change the connection to mend it.`;
  if (!isObject(definition.settings)) return 'This row is damaged: its settings are no object. Change them to mend it.';
  return statusMessage;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
