import type { Access } from './access/access.ts';
import type { ConnectionService } from './connections/types.ts';
import type { Database } from './database/database.ts';
import type { BearerOf } from './refresh/bearer.ts';
import type { SecretStore } from './secrets/store.ts';
import type { System } from './system.ts';

/** The gateway, wired: what the faces stand on. */
export type Gateway = {
  readonly system: System;
  readonly database: Database;
  readonly secrets: SecretStore;
  readonly access: Access;
  readonly connections: ConnectionService;
  readonly bearer: BearerOf;
  /** Starts the sweep and the workers on this replica. */
  startJobs(): Promise<void>;
  /** Releases leases, ends jobs, pools and, if it is the last one out, the embedded database. */
  close(): Promise<void>;
};
