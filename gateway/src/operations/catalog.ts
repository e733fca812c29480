import type { JsonSchema } from '../../../api/schema/jsonSchema';
import type { OperationSchemas } from '../../../api/schema/operationSchemas';
import { nearestName } from '../../../src/aspire/model/knownValues';
import type { CatalogEntry, CatalogKind } from '../../../src/aspire/model/catalog';
import { catalog as everything } from '../../../src/records/catalog';
import { GatewayError } from '../errors.ts';
import { exampleOf } from './example.ts';
import { nearestOperations } from './nearestOperations.ts';

/** Everything but the making of tokens, which is a connection's own business. */
export type RunnableEntry = CatalogEntry<Exclude<CatalogKind, 'requestToken'>>;

export type OperationSummary = {
  name: string;
  title: string;
  description: string;
  /** Aspire's name of the resource; null if it does not concern a single one. */
  resource: string | null;
  writes: boolean;
  /** Whether running it twice comes to the same as running it once. */
  may_be_repeated: boolean;
};

export type OperationDescription = OperationSummary & {
  /** JSON Schemas, draft 2020-12. */
  input_schema: JsonSchema;
  output_schema: JsonSchema;
  /** An input that works at the emulator, where there is one; else the required fields, filled in. */
  example: Readonly<Record<string, unknown>>;
};

const catalog = everything.filter((entry): entry is RunnableEntry => entry.kind !== 'requestToken');
const byName: ReadonlyMap<string, RunnableEntry> = new Map(catalog.map((entry) => [entry.name, entry]));

/** The operation of that name. Throws `not_found`, which names the nearest ones. */
export function findOperation(name: string): RunnableEntry {
  const found = byName.get(name);
  if (found) return found;
  const names = [...byName.keys()];
  const nearest = nearestName(name, names);
  const similar = nearest === undefined ? nearestOperations(name, names) : [nearest];
  const hint =
    similar.length > 0 ? `Did you mean ${similar.join(' or ')}?` : 'Search for it by words, such as: create property.';
  throw new GatewayError('not_found', `There is no operation "${name.slice(0, 100)}". ${hint}`, {
    ...(similar.length > 0 ? { details: { nearest: similar[0], similar } } : {}),
  });
}

/** Operations that fit all words, the best first; without words all of them, in alphabetical order. */
export function searchOperations(words: string): OperationSummary[] {
  const wanted = words
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  return catalog
    .map((entry) => ({ entry, score: scoreOf(entry, wanted) }))
    .filter(({ score }) => score !== undefined)
    .sort((a, b) => (b.score ?? 0) - (a.score ?? 0))
    .map(({ entry }) => summaryOf(entry));
}

function summaryOf({ name, title, description, resource, writes, kind }: RunnableEntry): OperationSummary {
  return {
    name,
    title,
    description,
    resource: resource ?? null,
    writes,
    may_be_repeated: !writes || kind === 'update',
  };
}

/** All there is to know in order to run it. Throws `not_found`. */
export async function describeOperation(name: string): Promise<OperationDescription> {
  const entry = findOperation(name);
  const schemas = (await allSchemas()).get(name);
  if (!schemas) throw new Error(`there is no schema of ${name}`);
  const { input, output } = schemas;
  const example = (await import('./examples.ts')).examples[name] ?? exampleOf(input);
  return { ...summaryOf(entry), input_schema: input, output_schema: output, example };
}

/** What is found in a name counts most. Undefined if a word is nowhere. */
function scoreOf({ name, title, description }: RunnableEntry, words: readonly string[]): number | undefined {
  const texts = [name, title.toLowerCase(), description.toLowerCase()];
  const parts = name.split('_').map(stemOf);
  // Of those that fit alike, what fills dropdowns comes last, and a short name before a long one.
  let score = (name.endsWith('_ddl') ? -1 : 0) - parts.length / 10;
  for (const word of words) {
    const stem = stemOf(word);
    const at = texts.findIndex((text) => text.includes(stem));
    if (at < 0) return undefined;
    score += [6, 4, 1][at] ?? 0;
    if (parts.includes(stem)) score += 3;
  }
  return score;
}

/** `properties` and `property` alike. */
function stemOf(word: string): string {
  return word.length > 3 ? word.replace(/(ies|y|s)$/, '') : word;
}

let schemas: Promise<() => ReadonlyMap<string, OperationSchemas>> | undefined;

/**
 * As the pages of the API say at this moment: in a clone a changed label is seen at once. They are first read when somebody asks
 * for a schema, since running an operation needs none of them.
 */
async function allSchemas(): Promise<ReadonlyMap<string, OperationSchemas>> {
  return (await (schemas ??= createSchemas()))();
}

async function createSchemas() {
  const [{ createApiReader }, { ApiPageError }, { operationSchemas }] = await Promise.all([
    import('../../../api/model/readApi'),
    import('../../../api/model/problems'),
    import('../../../api/schema/operationSchemas'),
  ]);
  const read = createApiReader();
  let latest: { api: ReturnType<typeof read>; schemas: ReadonlyMap<string, OperationSchemas> } | undefined;
  return () => {
    try {
      const api = read();
      if (latest?.api !== api) latest = { api, schemas: operationSchemas(api) };
      return latest.schemas;
    } catch (error) {
      if (!(error instanceof ApiPageError)) throw error;
      throw new GatewayError('conflict', `A page of api/ is wrong: ${error.message}`, { cause: error });
    }
  };
}
