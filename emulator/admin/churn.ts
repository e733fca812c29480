import type { Resource } from '../../api/model/model';
import { didYouMean } from '../../api/model/problems';
import { AdminError } from '../model/adminError';
import { stampOf } from '../model/clock';
import { isValues, type Values } from '../model/values';
import { stampChange, stampCreation } from '../model/auditFields';
import type { EmulatorContext } from './emulatorContext';

/** What people in Aspire do to the records of a list, on request: the same order on the same records makes the same changes. */
export type Churn = {
  /** Aspire's name of the list: `WorkTickets`. */
  list: string;
  /** How many changes. */
  count: number;
  /** Which records they meet. */
  seed?: number;
  /** How often each kind comes, as weights; by default three updates for one new record, and nothing removed. */
  kinds?: Partial<Record<ChangeKind, number>>;
  /**
   * What the stamp of a change says: `now` by the emulator's clock, `late` a while before, as of a transaction that took long,
   * `null` nothing, or `unmoved` what it said before.
   */
  stamps?: 'now' | 'late' | 'null' | 'unmoved';
  /** How old a late stamp is, in seconds. */
  lateSeconds?: number;
};

export type ChangeKind = 'create' | 'update' | 'remove';

/** One change that was made. */
export type Change = { kind: ChangeKind; id: number };

const kinds = ['create', 'update', 'remove'] as const;
const stampChoices = ['now', 'late', 'null', 'unmoved'] as const;
const mostChanges = 100_000;

/** Makes the changes at once. Throws an AdminError for an order that cannot be carried out. */
export function makeChanges(context: EmulatorContext, churn: Churn): Change[] {
  const { store, clock } = context;
  const resource = listOf(context, churn.list);
  const random = numbers(churn.seed ?? 1);
  const pick = weighted({ create: 1, update: 3, remove: 0, ...churn.kinds });
  const made: Change[] = [];
  for (let change = 0; change < churn.count; change++) {
    const kind = pick(random());
    const last = store.lastId(resource.name);
    const id = existing(context, resource.name, 1 + Math.floor(random() * last));
    if (id === undefined) break;
    if (kind === 'remove') {
      store.remove(resource.name, id);
      made.push({ kind, id });
      continue;
    }
    const values = store.stored(resource.name, id) ?? {};
    const text = noteOf(values, resource);
    if (text !== undefined) values[text] = `changed at ${clock.timestamp()}, number ${change + 1}`;
    const target = kind === 'create' ? store.nextId(resource.name) : id;
    const key = resource.key[0] ?? '';
    values[key] = target;
    stampAs(values, resource, kind, stampFor(churn, clock.now()));
    if (kind === 'create') store.insert(resource.name, values);
    else store.replace(resource.name, id, values);
    made.push({ kind, id: target });
  }
  return made;
}

/** Reads an order of changes. Throws an AdminError for anything else. */
export function readChurn(value: unknown): Churn {
  if (!isValues(value))
    throw new AdminError('an order of changes is an object such as {"list":"WorkTickets","count":10}');
  const { list, count, seed = 1, stamps = 'now', lateSeconds = 60, kinds: weights = {}, ...others } = value;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw new AdminError(`changes have no "${unknown}"`);
  if (typeof list !== 'string') throw new AdminError('"list" is the name of a list, such as WorkTickets');
  const whole = (name: string, number: unknown, most: number) => {
    if (typeof number === 'number' && Number.isInteger(number) && number >= 0 && number <= most) return number;
    throw new AdminError(`"${name}" is a whole number from 0 to ${most}`);
  };
  const found = stampChoices.find((choice) => choice === stamps);
  if (!found) throw new AdminError(`"stamps" is ${stampChoices.join(', ')}`);
  if (!isValues(weights)) throw new AdminError('"kinds" is an object such as {"create":1,"update":3,"remove":1}');
  for (const [name, weight] of Object.entries(weights)) {
    if (!kinds.some((kind) => kind === name)) throw new AdminError(`there is no kind of change "${name}"`);
    whole(`kinds.${name}`, weight, 1_000);
  }
  return {
    list,
    count: whole('count', count, mostChanges),
    seed: whole('seed', seed, 2_147_483_647),
    lateSeconds: whole('lateSeconds', lateSeconds, 31_536_000),
    stamps: found,
    kinds: weights,
  };
}

/** Changes a second, again and again, until it is stopped. */
export type Stream = { stop(): void; readonly made: number };

export function startStream(context: EmulatorContext, churn: Omit<Churn, 'count'>, perSecond: number): Stream {
  if (!(perSecond > 0) || perSecond > 1_000) throw new AdminError('"perSecond" is a number above 0, and 1000 at most');
  listOf(context, churn.list);
  const everyMs = Math.max(20, 1_000 / perSecond);
  let made = 0;
  let due = 0;
  const timer = setInterval(() => {
    due += (perSecond * everyMs) / 1_000;
    const count = Math.floor(due);
    due -= count;
    made += makeChanges(context, { ...churn, count, seed: ((churn.seed ?? 1) + made) % 2_147_483_647 }).length;
  }, everyMs);
  timer.unref();
  return {
    stop: () => clearInterval(timer),
    get made() {
      return made;
    },
  };
}

/** All records of a list as they are now, in the order of their ids: what a copy of them is compared with. */
export function* recordsOf(context: EmulatorContext, list: string): Generator<Values> {
  const { store } = context;
  const { name } = listOf(context, list);
  for (let id = 1; id <= store.lastId(name); id++) {
    const row = store.row(name, id);
    if (row) yield store.toObject(name, row);
  }
}

function listOf({ store }: EmulatorContext, name: string): Resource {
  const lists = store.lists.filter(({ key }) => key.length === 1);
  const found = lists.find((list) => list.name === name);
  if (found) return found;
  throw new AdminError(`there is no list "${name}"${didYouMean(name, new Set(lists.map((list) => list.name)))}`);
}

/** The first record from an id on, going round at the end. */
function existing({ store }: EmulatorContext, list: string, from: number): number | undefined {
  const last = store.lastId(list);
  for (let step = 0; step < last; step++) {
    const id = ((from + step - 1) % last) + 1;
    if (store.has(list, id)) return id;
  }
  return undefined;
}

/** A text of the record that says nothing else. */
function noteOf(values: Values, { record }: Resource): string | undefined {
  const texts = record?.fields.filter(({ name, type, format }) => type === 'string' && !format && name in values) ?? [];
  return (texts.find(({ name }) => /Note|Description|Comment/.test(name)) ?? texts[0])?.name;
}

function stampFor({ stamps = 'now', lateSeconds = 60 }: Churn, now: number): string | null | undefined {
  if (stamps === 'unmoved') return undefined;
  if (stamps === 'null') return null;
  return stampOf(stamps === 'late' ? now - lateSeconds * 1_000 : now);
}

function stampAs(values: Values, resource: Resource, kind: ChangeKind, stamp: string | null | undefined): void {
  if (stamp === undefined && kind !== 'create') return;
  const { changed, created } = resource;
  if (typeof stamp === 'string') {
    if (kind === 'create') stampCreation(values, resource, stamp);
    stampChange(values, resource, stamp);
    return;
  }
  for (const name of [changed, kind === 'create' ? created : undefined]) if (name !== undefined) values[name] = null;
}

/** Numbers from 0 to 1, always the same for a seed. */
function numbers(seed: number): () => number {
  let state = (seed * 2_654_435_761) % 2_147_483_647 || 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function weighted(weights: Record<ChangeKind, number>): (at: number) => ChangeKind {
  const sum = kinds.reduce((total, kind) => total + weights[kind], 0);
  return (at) => {
    let rest = at * sum;
    return kinds.find((kind) => (rest -= weights[kind]) < 0) ?? 'update';
  };
}
