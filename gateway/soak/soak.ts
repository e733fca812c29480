import { createRandom } from './random.ts';
import type { Check } from './checks/check.ts';
import { checkMemory } from './checks/memory.ts';
import { checkRows } from './checks/rows.ts';
import { checkSecrets } from './checks/secrets.ts';
import { checkTokens } from './checks/tokens.ts';
import { checkWrites } from './checks/writes.ts';
import { syncedResources } from './drivers/syncs.ts';
import { askAgain, learn, writeKinds, type Write } from './drivers/writes.ts';
import { addFaults, removeFaults } from './faults.ts';
import { elder, load, type Loaded } from './load.ts';
import type { SoakOptions } from './options.ts';
import { secretsOf, tablesAsTexts } from './secretsOf.ts';
import { ageAbandonedKeys, syncAll } from './settle.ts';
import { connections, organisation, setUp, synced, type Stage } from './setUp.ts';
import { createTally, type Tally } from './tally.ts';

/** The gateway takes 150 s to count a write as abandoned: a shorter soak does not wait for that. */
const shortMinutes = 5;
/** A sync that was cut by the last kill is taken over first. */
const syncPatienceMs = 300_000;
/** So many keys are used once more at the end. */
const askedAgain = 50;

type Say = (text: string) => void;

/** Runs the soak. Everything it started has ended when it returns what it found. */
export async function soak({ minutes, seed }: SoakOptions, say: Say, interrupted: AbortSignal): Promise<Check[]> {
  const stage = await setUp(seed);
  const tally = createTally();
  try {
    const { aspire, replicas } = stage;
    await addFaults(aspire, createRandom(seed, 'faults'));
    say(`Three replicas, ${connections.length} connections, Aspire at ${aspire.url}. Load for ${minutes} minutes ...`);
    const run = `${seed}-${Date.now().toString(36)}`;
    const loaded = await load(stage, { seed, run, ms: minutes * 60_000, tally, interrupted, say });
    interrupted.throwIfAborted();
    say('Faults off. Waiting for the fate of every write, then copying everything once more ...');
    await removeFaults(aspire);
    if (minutes < shortMinutes) await ageAbandonedKeys(stage.store.database);
    await loaded.settled;
    await syncAll(stage.client, createRandom(seed, 'settling'), {
      connections: synced,
      resources: syncedResources,
      patienceMs: syncPatienceMs,
    });
    const checks = await check(stage, loaded, tally, seed);
    const codes = await replicas.stop();
    return [...checks, await checkLogs(stage, loaded), checkAnswers(tally), checkProcesses(stage, loaded, codes)];
  } finally {
    await stage.close();
  }
}

async function check(
  { aspire, client, replicas, store }: Stage,
  loaded: Loaded,
  tally: Tally,
  seed: number,
): Promise<Check[]> {
  const { writes, tokens, from, to } = loaded;
  await repeatSome(writes, client, tally, seed);
  const records = {
    property: await aspire.records(writeKinds.property.list),
    contact: await aspire.records(writeKinds.contact.list),
  };
  return [
    await checkRows(store.database, aspire, { organisation, connections: synced, resources: syncedResources }),
    await checkTokens(aspire, client, { connections, replicas: replicas.running, seen: tokens }),
    checkWrites(writes, records),
    checkMemory(replicas.samples, { from, to, always: [elder] }),
  ];
}

/** A key gives the same answer for a day, on every replica: what was done is not done again. */
async function repeatSome(
  writes: readonly Write[],
  client: Stage['client'],
  tally: Tally,
  seed: number,
): Promise<void> {
  const random = createRandom(seed, 'repeat');
  for (let time = 0; time < askedAgain && writes.length > 0; time += 1) {
    const write = random.pick(writes);
    const { fate, id } = write;
    learn(write, await askAgain(client, random, write), tally);
    if (write.fate !== fate || write.id !== id)
      tally.wrong('writes', `${write.key} was ${fate} (${id}), and asked again it is ${write.fate} (${write.id})`);
  }
}

async function checkLogs({ store, aspire, replicas, key }: Stage, { tokens }: Loaded): Promise<Check> {
  const secrets = await secretsOf(store, aspire, { organisation, connections, key, tokens });
  const printed = replicas.printed().flatMap(({ out, err }, at) => [
    { name: `stdout of process ${at + 1}`, text: out },
    { name: `stderr of process ${at + 1}`, text: err },
  ]);
  return checkSecrets(
    [...printed, { name: "Postgres's log", text: store.log() }, ...(await tablesAsTexts(store))],
    secrets,
  );
}

function checkAnswers({ counts, unexpected }: Tally): Check {
  const facts = [...counts].map(([driver, ofDriver]) => {
    const parts = [...ofDriver].sort(([, a], [, b]) => b - a).map(([name, count]) => `${name} ${count}`);
    return `\n          ${driver}: ${parts.join(', ')}`;
  });
  return { name: 'every answer expected', facts: facts.join(''), problems: unexpected };
}

function checkProcesses({ replicas }: Stage, { events }: Loaded, codes: readonly (number | null)[]): Check {
  const problems = [
    ...replicas.fallen,
    ...codes.filter((code) => code !== 0).map((code) => `a replica that was told to stop ended with ${code}`),
    ...(replicas.kills === 0 ? ['no replica was killed, so that nothing was shown'] : []),
  ];
  const happened = [...events].map(([name, count]) => `${name} ${count}`).join(', ');
  return { name: 'replicas', facts: `${replicas.kills} killed; ${happened}`, problems };
}
