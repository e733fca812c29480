import type { AspireEnvironment } from '../../auth/environment';
import { invalidInput } from '../../client/errors';
import type { Session } from '../../client/session';
import { validated } from '../../client/validated';
import { nearestName } from '../../model/knownValues';
import type { FieldRules, OperationRow, VerifyRow } from '../../model/operation';
import { success, type Result } from '../../model/result';
import { call } from '../call';
import { probeScopes, type Probed } from './probeScopes';

/** What is known of a connection. Times as ISO dates; `reason` says why the token was used as it was or renewed. */
export type VerifyOutput = {
  environment: AspireEnvironment;
  base_url: string;
  api_version: string | null;
  token: { expires_at: string | null; expires_in_seconds: number | null; refreshed: boolean; reason: string };
} & Partial<Probed>;

const rules: FieldRules = {
  check_resources: { type: 'boolean' },
  resources: { type: 'array', of: 'string' },
};

/**
 * Proves that Aspire takes the connection's token, and says how long it lasts. With `check_resources` every list is asked for
 * one record, and with names the lists that are named. Fails where there is no token or Aspire does not take it; a missing scope is an answer and not a failure.
 */
export function verifyConnection(
  session: Session,
  { version, lists: readLists }: VerifyRow,
  input: unknown,
): Promise<Result<VerifyOutput>> {
  const operation: OperationRow = { ...version, title: 'Check connection' };
  return validated(operation, input, rules, async (fields) => {
    const { resources = [], check_resources = false } = fields as { check_resources?: boolean; resources?: string[] };
    // The form's own false says nothing beside names.
    const lists = check_resources || resources.length > 0 ? chosen(await readLists(), resources) : undefined;
    if (lists && 'problems' in lists) return invalidInput(operation, lists.problems);
    const { services, connection, deadline } = session;
    const bearer = await services.bearers.bearer(connection, { deadline });
    if (bearer.isFailure) return bearer;
    const answer = await call(session, operation, {});
    // A client without the scope for the version has a sound connection all the same.
    if (answer.isFailure && answer.error.code !== 'scope_missing') return answer;
    // Asked again: the first call may have found the token refused and taken another.
    const used = await services.bearers.bearer(connection, { deadline });
    if (used.isFailure) return used;
    const probed = lists ? await probeScopes(session, lists.lists) : undefined;
    if (probed?.isFailure) return probed;
    const { expiresAt } = used.value;
    const refreshed = bearer.value.renewed || used.value.token !== bearer.value.token;
    return success({
      environment: connection.environment,
      base_url: connection.baseUrl,
      api_version: answer.isSuccess && typeof answer.value.value === 'string' ? answer.value.value : null,
      token: {
        expires_at: expiresAt === undefined ? null : new Date(expiresAt).toISOString(),
        expires_in_seconds:
          expiresAt === undefined ? null : Math.max(0, Math.floor((expiresAt - services.now()) / 1000)),
        refreshed,
        reason: refreshed && !bearer.value.renewed ? 'refused by Aspire' : bearer.value.decision.reason,
      },
      ...probed?.value,
    });
  });
}

/** The lists of the named resources, in their own order; all of them where none is named. */
function chosen(
  lists: readonly OperationRow[],
  names: readonly string[],
): { lists: readonly OperationRow[] } | { problems: string[] } {
  const plain = (name: string) => name.replace(/\W|_/g, '').toLowerCase();
  const wanted = new Set(names.map(plain));
  const known = lists.map(({ resource }) => resource.name);
  const unknown = names.filter((name) => !known.some((list) => plain(list) === plain(name)));
  if (unknown.length > 0) {
    const meant = (name: string) => {
      const near = nearestName(name, known);
      return near === undefined ? '; a name is such as WorkTickets.' : `; did you mean ${near}?`;
    };
    return { problems: unknown.map((name) => `There is no list of "${name.slice(0, 100)}"${meant(name)}`) };
  }
  return { lists: wanted.size === 0 ? lists : lists.filter(({ resource }) => wanted.has(plain(resource.name))) };
}
