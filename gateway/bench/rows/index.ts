import type { Row } from '../harness/row.ts';

/** Every row, loaded by the process that measures it alone. */
export const rows: Readonly<Record<string, () => Promise<Row>>> = {
  bearer: async () => (await import('./bearer.ts')).bearer,
  envelope: async () => (await import('./envelope.ts')).envelope,
  proxy: async () => (await import('./proxy.ts')).proxy,
  operations: async () => (await import('./operations.ts')).operations,
  sweep: async () => (await import('./sweep.ts')).sweep,
  'refresh-storm': async () => (await import('./refreshStorm.ts')).refreshStorm,
  sync: async () => (await import('./sync.ts')).sync,
  memory: async () => (await import('./memory.ts')).memory,
  start: async () => (await import('./start.ts')).start,
};
