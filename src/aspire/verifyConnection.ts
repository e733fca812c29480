import { OperationHandlerResult } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import { ensureBearer, type AspireEnvironment } from '../AspireConnectorAuth';
import type { FieldRules, Operation } from './operation';
import { probeLists, type Probed } from './probeLists';
import { newDeadline, refusal, type Context } from './request';
import { sharedRuntime, type Runtime } from './runtime';
import { checkFields } from './validate';
import { call } from './write';

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
 * one record. Fails where there is no token or Aspire does not take it; a missing scope is an answer, and no failure.
 */
export async function verifyConnection(
  { version, loadLists }: { version: Operation; loadLists: () => Promise<readonly Operation[]> },
  ctx: Context,
  input: unknown,
  runtime: Runtime = sharedRuntime(),
): Promise<OperationHandlerResult<VerifyOutput>> {
  const operation: Operation = { ...version, title: 'Check connection' };
  const checked = checkFields(input ?? {}, rules);
  if ('problems' in checked) return refusal(operation, checked.problems);
  const { resources = [], ...rest } = checked.fields as { check_resources?: boolean; resources?: string[] };
  const check = rest.check_resources ?? resources.length > 0;
  const lists = check ? chosen(await loadLists(), resources) : undefined;
  if (lists && 'problems' in lists) return refusal(operation, lists.problems);
  const deadline = newDeadline(runtime);
  const bearer = await ensureBearer(ctx, { runtime });
  if (bearer.isFailure) return bearer;
  const answer = await call(ctx, operation, {}, runtime);
  // A client without the scope for the version has a sound connection all the same.
  if (answer.isFailure && statusOf(answer.error) !== 403) return answer;
  // Asked again: the first call may have found the token refused and taken another.
  const used = await ensureBearer(ctx, { runtime });
  if (used.isFailure) return used;
  const { environment, baseUrl, expiresAt } = used.value;
  const probed = lists ? await probeLists(ctx, lists.lists, { baseUrl, runtime, deadline }) : undefined;
  if (probed?.isFailure) return probed;
  const refreshed = bearer.value.renewed || used.value.token !== bearer.value.token;
  const output: VerifyOutput = {
    environment,
    base_url: baseUrl,
    api_version: answer.isSuccess && typeof answer.value.value === 'string' ? answer.value.value : null,
    token: {
      expires_at: expiresAt === undefined ? null : new Date(expiresAt).toISOString(),
      expires_in_seconds: expiresAt === undefined ? null : Math.max(0, Math.floor((expiresAt - runtime.now()) / 1000)),
      refreshed,
      reason: refreshed && !bearer.value.renewed ? 'refused by Aspire' : bearer.value.decision.reason,
    },
    ...probed?.value,
  };
  return OperationHandlerResult.success(output);
}

/** The lists of the named resources, in their own order; all of them where none is named. */
function chosen(
  lists: readonly Operation[],
  names: readonly string[],
): { lists: readonly Operation[] } | { problems: string[] } {
  const plain = (name: string) => name.replace(/\W|_/g, '').toLowerCase();
  const wanted = new Set(names.map(plain));
  const known = new Set(lists.map(({ resource }) => plain(resource.name)));
  const unknown = names.filter((name) => !known.has(plain(name)));
  if (unknown.length > 0) {
    return {
      problems: unknown.map((name) => `There is no list of "${name.slice(0, 100)}"; a name is such as WorkTickets.`),
    };
  }
  return { lists: wanted.size === 0 ? lists : lists.filter(({ resource }) => wanted.has(plain(resource.name))) };
}

function statusOf({ response }: { response?: Record<string, unknown> }): unknown {
  return response?.status;
}
