import type { Api, Resource } from '../../api/model/model';
import { didYouMean } from '../../api/model/problems';
import { AdminError } from '../model/adminError';
import { isValues } from '../model/values';

/** What a person in Aspire does with a record. */
export type ChangeKind = 'create' | 'update' | 'delete';

/** What to change, as it is given; only `resources` is required. */
export type ChurnRequest = {
  /** The lists whose records change, by name. */
  resources: readonly string[];
  /** How often each kind happens, in relation to the others: 1, 8 and 1 by default. */
  kinds?: Partial<Record<ChangeKind, number>>;
  /** The same seed gives the same changes; 1 by default. */
  seed?: number;
  /** How many percent of the changes move the stamp: 100 by default. The rest are changes that no stamp shows. */
  touchStamps?: number;
  /** A change is stamped up to so many seconds before it can be read; 0 by default. */
  lateSeconds?: number;
};

/** A request with its defaults filled in. */
export type Churning = {
  resources: readonly Resource[];
  kinds: readonly (readonly [kind: ChangeKind, weight: number])[];
  seed: number;
  touchStamps: number;
  lateSeconds: number;
};

const usualKinds: Readonly<Record<ChangeKind, number>> = { create: 1, update: 8, delete: 1 };

/** The fields that are numbers, with their defaults and limits. */
const numbers = {
  seed: { usual: 1, most: 2_147_483_647, least: 0 },
  touchStamps: { usual: 100, most: 100, least: 0 },
  lateSeconds: { usual: 0, most: 86_400, least: 0 },
  count: { usual: 1, most: 1_000_000, least: 1 },
  perSecond: { usual: 1, most: 10_000, least: 1 },
} as const;

/** Reads a request, whose `amount` says how many changes there are. Throws an AdminError that names what is wrong. */
export function readChurn(
  value: unknown,
  amount: 'count' | 'perSecond',
  { resources }: Api,
): { churning: Churning; amount: number } {
  if (!isValues(value)) throw new AdminError(`churn takes {"resources":["WorkTickets"],"${amount}":10}`);
  const known = ['resources', 'kinds', 'seed', 'touchStamps', 'lateSeconds', amount];
  const unknown = Object.keys(value).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new AdminError(`churn has no "${unknown}"; it has ${known.join(', ')}`);
  const names: unknown = value.resources;
  if (!Array.isArray(names) || names.length === 0) {
    throw new AdminError('"resources" is a list of names such as ["WorkTickets"]');
  }
  return {
    amount: numberIn(value, amount),
    churning: {
      resources: names.map((name) => resourceOf(name, resources)),
      kinds: kindsIn(value.kinds),
      seed: numberIn(value, 'seed'),
      touchStamps: numberIn(value, 'touchStamps'),
      lateSeconds: numberIn(value, 'lateSeconds'),
    },
  };
}

function resourceOf(name: unknown, resources: Api['resources']): Resource {
  const found = typeof name === 'string' ? resources.get(name) : undefined;
  if (found?.record !== undefined && found.key.length === 1) return found;
  if (found) throw new AdminError(`churn changes lists with a key of one field, and ${found.name} has none`);
  throw new AdminError(`there is no list ${JSON.stringify(name)}${didYouMean(String(name), resources.keys())}`);
}

function kindsIn(value: unknown): Churning['kinds'] {
  const given = value === undefined ? usualKinds : value;
  const kinds = Object.keys(usualKinds) as ChangeKind[];
  const known: readonly string[] = kinds;
  const isWeight = (weight: unknown) => typeof weight === 'number' && weight >= 0 && Number.isFinite(weight);
  const right =
    isValues(given) &&
    Object.entries(given).every(([kind, weight]) => known.includes(kind) && isWeight(weight)) &&
    Object.values(given).some((weight) => Number(weight) > 0);
  if (!right) {
    throw new AdminError(`"kinds" weighs ${kinds.join(', ')} with numbers of which one is above 0, as {"update":1}`);
  }
  return kinds.map((kind) => [kind, Number(given[kind] ?? 0)] as const);
}

function numberIn(value: Readonly<Record<string, unknown>>, name: keyof typeof numbers): number {
  const { usual, least, most } = numbers[name];
  const given = value[name] ?? usual;
  if (typeof given === 'number' && Number.isInteger(given) && given >= least && given <= most) return given;
  throw new AdminError(`"${name}" is a whole number from ${least} to ${most}, not ${JSON.stringify(given)}`);
}
