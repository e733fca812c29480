import type { ConnectionService } from '../connections/types.ts';
import type { Operations } from '../operations/service.ts';
import type { SyncService } from '../sync/service.ts';
import type { ScopesKnown } from './scopesKnown.ts';

/** What the tools stand on. */
export type McpDeps = {
  connections: Pick<ConnectionService, 'list' | 'get'>;
  operations: Pick<Operations, 'run' | 'targetOf'>;
  sync: Pick<SyncService, 'status'>;
  scopesKnown: ScopesKnown;
  log: { error(fields: object, text: string): void };
};
