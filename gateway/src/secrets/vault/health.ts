import type { StoreHealth } from '../store.ts';

/** What `sys/health` says by its status. A standby passes requests on, so it is up. */
const statuses: Readonly<Record<number, StoreHealth>> = {
  200: { up: true, detail: 'Vault is active' },
  429: { up: true, detail: 'Vault is a standby, which passes requests on' },
  473: { up: true, detail: 'Vault is a performance standby' },
  472: { up: false, detail: 'Vault is a secondary for disaster recovery and serves nothing' },
  474: { up: false, detail: 'Vault is a standby that cannot reach its active node' },
  501: { up: false, detail: 'Vault is not initialised' },
  503: { up: false, detail: 'Vault is sealed' },
  530: { up: false, detail: 'Vault was removed from its cluster' },
};

export function healthOf(status: number): StoreHealth {
  return statuses[status] ?? { up: false, detail: `Vault answers ${status} when asked for its health` };
}
