import { rmSync } from 'node:fs';
import { replaceDataKeys, resealSecrets, rotateMasterKey } from '../../secrets/sealed/rotate.ts';
import { rotateVaultKey } from '../../secrets/vault/rotateVault.ts';
import { replaceKeyFile } from '../../config/masterKeyFile.ts';
import type { Gateway } from '../../composition.ts';
import type { CommandCall } from '../command.ts';
import { UsageError } from '../exit.ts';
import { lines } from '../output/lines.ts';
import { withGateway } from '../withGateway.ts';

/**
 * Moves secrets to newer keys, while the gateway serves. A run that was cut off is gone on with by the next one.
 *
 * In the database: wraps every data key with the current master key; `--data` makes new data keys as well, `--new-key` a new
 * master key in the key file first. In Vault: a new version of every organisation's key.
 */
export function run(call: CommandCall): Promise<void> {
  return withGateway(call, async (gateway) => {
    const report = gateway.opened.kind === 'vault' ? await rotateVault(gateway) : await rotateSealed(gateway, call);
    call.io.out(call.options.json ? JSON.stringify(report) : lines(report));
  });
}

async function rotateVault({ opened, access }: Gateway): Promise<Record<string, unknown>> {
  if (opened.kind !== 'vault') return {};
  let secrets = 0;
  for (const organisation of await access.organisations())
    if ((await opened.store.list(organisation)).length > 0) secrets += await rotateVaultKey(opened.vault, organisation);
  return { store: 'vault', secrets };
}

async function rotateSealed(
  { opened, config, database, system }: Gateway,
  { options, io }: CommandCall,
): Promise<Record<string, unknown>> {
  if (opened.kind !== 'database') return {};
  const { keys: masterKeys } = opened.masterKeys;
  let kept: string | undefined;
  if (options.newKey) {
    if (config.masterKey.key !== undefined)
      throw new UsageError(
        'The master key comes from ASPIRE_GATEWAY_KEY. Put a new one there, the old one in ASPIRE_GATEWAY_PREVIOUS_KEYS, and run rotate without --new-key.',
      );
    kept = replaceKeyFile(config.masterKey.file, system.randomBytes);
  }
  const deps = { database, masterKeys, system };
  const { keys } = await rotateMasterKey(deps);
  let resealed = { secrets: 0, removed: 0 };
  if (options.data) {
    await replaceDataKeys(deps);
    resealed = await resealSecrets(deps);
  }
  if (kept !== undefined) {
    rmSync(kept, { force: true });
    io.err(`The key in ${config.masterKey.file} is a new one. Keep a copy of it apart from the database.`);
  }
  return { store: 'database', keys, secrets: resealed.secrets, removed_keys: resealed.removed };
}
