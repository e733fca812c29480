import { createSystem as createAspireSystem } from '../../src/aspire/http/transport';
import type { Emulator } from '../../emulator/index';
import { createRequests } from '../src/budget/requests.ts';
import { createWaits } from '../src/budget/waits.ts';
import { createTargets } from '../src/connections/target.ts';
import type { ConnectionInput } from '../src/connections/types.ts';
import { createAspireServices } from '../src/operations/aspireServices.ts';
import { createEgress } from '../src/providers/egress.ts';
import { createProviders } from '../src/providers/providers.ts';
import { createSync } from '../src/sync/createSync.ts';
import { createDestinations } from '../src/sync/openDestination.ts';
import { usualSizes, type Sizes } from '../src/sync/run/syncResource.ts';
import type { Sync } from '../src/sync/sync.ts';
import type { TestCore } from './onDatabase.ts';

/** A connection to an emulator. */
export function connectionOf({ credentials: { clientId, secret } }: Pick<Emulator, 'credentials'>): ConnectionInput {
  return {
    connection_name: 'aspire',
    provider: 'aspire',
    environment: 'production',
    oauth_flow_type: 'client_credentials',
    client_id: clientId,
    client_secret: secret,
  };
}

/** The sync of a process, on rooms that are there. */
export function syncOn(
  core: Pick<TestCore, 'database' | 'system' | 'bearer'>,
  aspireBaseUrl: string,
  sizes: Sizes = usualSizes,
): Sync {
  const { database, system, bearer } = core;
  const egress = createEgress([new URL(aspireBaseUrl).host]);
  const { send } = createAspireSystem();
  const providers = createProviders({ now: () => system.now(), send, egress, aspireBaseUrl: () => aspireBaseUrl });
  const requests = createRequests({ database, waits: createWaits(database), system });
  return createSync({
    bearer,
    targetOf: createTargets({ database, providers, system }),
    requests,
    servicesOf: createAspireServices({ requests, egress, system }),
    openDestination: createDestinations({ database, system }),
    system,
    sizes,
  });
}
