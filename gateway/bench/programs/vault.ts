import { startVaultDouble } from '../../testing/vault/vaultDouble.ts';
import { serveCommands } from '../harness/program.ts';

// The double of Vault. Tells how many requests came.
const vault = await startVaultDouble();
serveCommands({ address: vault.address }, { requests: () => vault.requests.length }, () => vault.stop());
