import { createGateway } from '../../composition.ts';
import { readConfig } from '../../config/config.ts';
import { openStore } from '../../openStore.ts';
import { migrateSecrets } from '../../secrets/migrateSecrets.ts';
import type { CommandCall } from '../command.ts';
import { lines } from '../output/lines.ts';

/** Moves every secret between Postgres and Vault, whichever of them the settings name at the moment. */
export async function run({ options, io }: CommandCall): Promise<void> {
  const level = io.env.ASPIRE_GATEWAY_LOG_LEVEL ?? 'silent';
  const configOf = (kind: 'database' | 'vault') =>
    readConfig({ ...io.env, ASPIRE_GATEWAY_LOG_LEVEL: level, ASPIRE_GATEWAY_SECRETS: kind });
  const to = options.to as 'database' | 'vault';
  const [source, target] = [configOf(to === 'vault' ? 'database' : 'vault'), configOf(to)];
  const gateway = await createGateway(source);
  try {
    const { database, secrets: from, system } = gateway;
    const opened = await openStore(target, database, system);
    try {
      const deps = { database, from, to: opened.store, system };
      const report = await migrateSecrets(deps, { remove: options.remove === true });
      io.out(options.json ? JSON.stringify(report) : lines(report));
      io.err(`Now set ASPIRE_GATEWAY_SECRETS=${to} for every replica, and start them.`);
    } finally {
      await opened.store.close();
    }
  } finally {
    await gateway.close();
  }
}
