import { afterAll, beforeAll, describe, it } from 'vitest';
import { startSyncSetup, type SyncSetup } from '../../testing/syncSetup.ts';

let setup: SyncSetup;
beforeAll(async () => {
  setup = await startSyncSetup();
});
afterAll(() => setup.close());

describe('a sync', () => {
  it('copies every resource', async () => {
    const reports = await setup.run([]);
    console.log(
      reports
        .map(
          (r) =>
            `${r.resource} ${r.outcome} ${r.kind} ${r.read} ${r.new} ${r.calls} ${JSON.stringify(r.reasons)} ${JSON.stringify(r.error ?? '')}`,
        )
        .join('\n'),
    );
    const again = await setup.run([]);
    console.log(
      again
        .map(
          (r) =>
            `${r.resource} ${r.outcome} ${r.kind} ${r.read} ${r.new} ${r.changed} ${r.gone} ${r.calls} ${JSON.stringify(r.error ?? '')}`,
        )
        .join('\n'),
    );
  });
});
