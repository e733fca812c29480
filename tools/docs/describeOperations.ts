import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Api } from '../../api/model/model';
import { operationSchemas, type OperationSchemas } from '../../api/schema/operationSchemas';
import type { CatalogEntry, CatalogKind } from '../../src/aspire/model/catalog';
import { examples, type ChosenExample } from './examples';
import { fieldsOf, type FieldDescription } from './inputFields';
import { listExample } from './listExample';
import { readExample, type Example } from './readExample';

/** The documentation of an operation. */
export type OperationDoc = Pick<CatalogEntry, 'name' | 'title' | 'description' | 'kind'> & {
  /** Where it is documented: with its resource, with the dropdowns, or with the connector itself. */
  page: 'resource' | 'dropdown' | 'connector';
  /** Aspire's name of its resource. */
  resource?: string;
  fields: FieldDescription[];
  /** The fields of the records that a list gives. */
  recordFields: FieldDescription[];
  /** An input with its output, or why there is none. */
  example: { input: Example; output: unknown } | { none: string };
};

type Run = (name: string, input: Example) => Promise<unknown>;

/**
 * Describes operations of the catalog, in its order. Examples are those of the operations' tests below `root`; lists get one
 * with conditions. `run` runs an example and returns its output. Throws with a line for each example that fails.
 */
export async function describeOperations(
  root: string,
  api: Api,
  entries: readonly CatalogEntry[],
  run: Run,
): Promise<OperationDoc[]> {
  const schemas = operationSchemas(api);
  const docs: OperationDoc[] = [];
  const failed: string[] = [];
  for (const entry of entries) {
    const { name, title, description, kind, resource } = entry;
    const schema = schemas.get(name);
    if (!schema) throw new Error(`There is no schema of the operation ${name}`);
    const example = await exampleOf(entry, { root, api, schema, run }).catch((error: unknown) => {
      failed.push(`The example of ${name} fails: ${(error as Error).message}`);
      return { none: 'it failed' };
    });
    docs.push({
      name,
      title,
      description,
      kind,
      page: pageOf(entry),
      resource,
      fields: fieldsOf(schema.input),
      recordFields: kind === 'list' ? recordFieldsOf(schema) : [],
      example,
    });
  }
  if (failed.length > 0) throw new Error(failed.join('\n'));
  return docs;
}

/** The kinds that are documented neither with their resource nor with the dropdowns. */
const pages: Partial<Record<CatalogKind, OperationDoc['page']>> = {
  requestToken: 'connector',
  rawRequest: 'connector',
  verifyConnection: 'connector',
};

function pageOf({ kind }: CatalogEntry): OperationDoc['page'] {
  return kind.startsWith('lookup') ? 'dropdown' : (pages[kind] ?? 'resource');
}

function recordFieldsOf({ output }: OperationSchemas): FieldDescription[] {
  return fieldsOf(output.properties?.items?.items ?? {});
}

type Context = { root: string; api: Api; schema: OperationSchemas; run: Run };

async function exampleOf(entry: CatalogEntry, context: Context): Promise<OperationDoc['example']> {
  const { name } = entry;
  const chosen = examples[name] ?? (await madeExample(entry, context));
  if ('none' in chosen) return chosen;
  return { input: chosen.input, output: await context.run(name, chosen.input) };
}

async function madeExample(entry: CatalogEntry, { root, api, schema, run }: Context): Promise<ChosenExample> {
  const { name, resource = '' } = entry;
  const listed = api.resources.get(resource);
  if (listed && schema.input.properties?.conditions) {
    return { input: await listExample(listed, schema.input, (input) => run(name, input)) };
  }
  const test = join(root, 'src', name, 'handler.test.ts');
  const input = existsSync(test) ? readExample(readFileSync(test, 'utf8')) : undefined;
  return input ? { input } : { none: 'its tests make their inputs as they run' };
}
