import type { AspireEnvironment } from '../../auth/environment';
import { invalidInput } from '../../client/errors';
import type { Session } from '../../client/session';
import { validated } from '../../client/validated';
import type { FieldRules, OperationRow, VerifyRow } from '../../model/operation';
import { success, type Result } from '../../model/result';
import { call } from '../call';
import { probeScopes, type Probed } from './probeScopes';

/** The state of a connection. Times are ISO dates. `reason` says why the token was reused or refreshed. */
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
 * Checks that Aspire accepts the connection's token, and returns its expiry. With `check_resources`, it reads one record of
 * every list. Fails if there is no token or Aspire does not accept it; a missing scope is a result and not a failure.
 */
export function verifyConnection(
  session: Session,
  { version, lists: readLists }: VerifyRow,
  input: unknown,
): Promise<Result<VerifyOutput>> {
  const operation: OperationRow = { ...version, title: 'Check connection' };
  return validated(operation, input, rules, async (fields) => {
    const { resources = [], check_resources = resources.length > 0 } = fields as {
      check_resources?: boolean;
      resources?: string[];
    };
    const lists = check_resources ? chosen(await readLists(), resources) : undefined;
    if (lists && 'problems' in lists) return invalidInput(operation, lists.problems);
    const { services, connection, deadline } = session;
    const bearer = await services.bearers.bearer(connection, { deadline });
    if (bearer.isFailure) return bearer;
    const answer = await call(session, operation, {});
    // If only the scope for the version is missing, the connection works nevertheless.
    if (answer.isFailure && answer.error.code !== 'scope_missing') return answer;
    // Read again, since the call may have replaced a token that Aspire refused.
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

/** The lists of the named resources, in the order of `lists`; all lists if none is named. */
function chosen(
  lists: readonly OperationRow[],
  names: readonly string[],
): { lists: readonly OperationRow[] } | { problems: string[] } {
  const normalize = (name: string) => name.replace(/\W|_/g, '').toLowerCase();
  const selected = new Set(names.map(normalize));
  const known = new Set(lists.map(({ resource }) => normalize(resource.name)));
  const unknown = names.filter((name) => !known.has(normalize(name)));
  if (unknown.length > 0) {
    return {
      problems: unknown.map((name) => `There is no list of "${name.slice(0, 100)}"; a name is such as WorkTickets.`),
    };
  }
  return {
    lists: selected.size === 0 ? lists : lists.filter(({ resource }) => selected.has(normalize(resource.name))),
  };
}
