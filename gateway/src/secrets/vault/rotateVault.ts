import type { SecretField } from '../store.ts';
import { fieldsOf, vaultContext, type SealedFields } from './documents.ts';
import { toGatewayError } from './fault.ts';
import type { Vault } from './vaultStore.ts';

/**
 * Gives an organisation's key a new version, seals its secrets with that one, and retires the versions before it. Gives how
 * many secrets were sealed anew. A run that was killed is gone on with by the next one. Transit's own rewrap cannot be used:
 * it does not take what a ciphertext is bound to.
 */
export async function rotateVaultKey(vault: Vault, organisation: string): Promise<number> {
  const { kv, transit, system } = vault;
  try {
    const version = await transit.rotate(organisation);
    let count = 0;
    for (const connection of await kv.list(organisation)) {
      await system.checkpoint('secrets:during-rewrap');
      count += await resealDocument(vault, { organisation, connection }, version);
    }
    await transit.retireBefore(organisation, version);
    return count;
  } catch (error) {
    throw toGatewayError(error, system.now());
  }
}

async function resealDocument(
  { kv, transit }: Vault,
  { organisation, connection }: { organisation: string; connection: string },
  version: number,
): Promise<number> {
  for (;;) {
    const document = await kv.read(organisation, connection);
    const fields: SealedFields = fieldsOf(document, { organisation, connection });
    let count = 0;
    for (const field of Object.keys(fields) as SecretField[]) {
      const found = fields[field];
      if (!found || versionOf(found.sealed) >= version) continue;
      const context = vaultContext({ organisation, connection, field });
      const value = await transit.decrypt(organisation, found.sealed, context);
      fields[field] = { ...found, sealed: await transit.encrypt(organisation, value, context) };
      count += 1;
    }
    if (count === 0) return 0;
    if (!(await kv.write(organisation, connection, fields, document.version))) continue;
    await kv.destroyBefore(organisation, connection, document.version + 1);
    return count;
  }
}

/** `vault:v3:...` is of version 3. */
function versionOf(sealed: string): number {
  return Number(/^vault:v(\d+):/.exec(sealed)?.[1] ?? 0);
}
