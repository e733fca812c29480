import type { Scope } from '../../access/access.ts';
import { isDayOrTime } from '../../dayOrTime.ts';
import { UsageError } from '../exit.ts';
import { table } from '../output/table.ts';
import type { CommandCall } from '../command.ts';
import { organisationOf, withGateway } from '../withGateway.ts';

/** Makes a key. It stands alone on stdout, so that a script can take it. */
export function create(call: CommandCall): Promise<void> {
  const { org, scopes, label, expires } = call.options as Record<string, string | undefined>;
  if (expires !== undefined && !isDayOrTime(expires))
    throw new UsageError(
      `--expires must be a day or a time with its zone, such as 2027-01-31 or 2027-01-31T08:00:00Z (it is "${expires}").`,
    );
  const expiresAt = expires === undefined ? undefined : new Date(expires);
  const list = (scopes ?? '').split(/[\s,]+/).filter((scope) => scope !== '') as Scope[];
  return withGateway(call, async ({ access }) => {
    const options = { scopes: list, label: label ?? '', ...(expiresAt ? { expiresAt } : {}) };
    const { id, key } = await access.createKey(org ?? '', options, 'cli');
    call.io.err(`Key ${id} of ${org}, with ${list.join(', ')}. It is shown this once; only its hash is kept.`);
    call.io.out(key);
  });
}

export function list(call: CommandCall): Promise<void> {
  return withGateway(call, async (gateway) => {
    const keys = await gateway.access.listKeys(await organisationOf(gateway, call.options));
    if (call.options.json) return call.io.out(JSON.stringify({ keys }));
    if (keys.length === 0) return call.io.err('There are no keys.');
    call.io.out(table(keys, ['id', 'label', 'scopes', 'created_at', 'last_used_at', 'expires_at', 'revoked_at']));
  });
}

export function revoke(call: CommandCall): Promise<void> {
  return withGateway(call, async (gateway) => {
    const organisation = await organisationOf(gateway, call.options);
    await gateway.access.revokeKey(organisation, call.args[0] ?? '', 'cli');
    call.io.err('The key is revoked.');
  });
}
