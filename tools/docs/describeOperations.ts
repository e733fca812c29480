import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Api } from '../../api/model/model';
import { readOperations } from '../lintOperations/readOperations';
import { textOf, type Schema } from '../lintOperations/schema';
import { examples } from './examples';
import { resourceOfOperation } from './operationGroups';
import { inputRows, type InputRow } from './inputRows';
import { readExample, type Example } from './readExample';

/** The documentation of an operation. */
export type OperationDoc = {
  name: string;
  title: string;
  description: string;
  /** `ddl` fills dropdowns, and Tray itself calls `private`; both are hidden from builders. */
  type?: 'ddl' | 'private';
  /** The resource it belongs to: its name in Aspire and a description; undefined for the connector itself. */
  group?: { name: string; about: string };
  rows: InputRow[];
  /** An input with its output, or why there is none. */
  example: { input: Example; output: unknown } | { none: string };
};

type Run = (name: string, input: Example) => Promise<unknown>;

/**
 * Describes every operation of a connector, in alphabetical order. The schemas must be up to date. `run` runs an example and
 * returns its output. Throws with a line for each example that fails.
 */
export async function describeOperations(root: string, api: Api, run: Run): Promise<OperationDoc[]> {
  const docs: OperationDoc[] = [];
  const failed: string[] = [];
  for (const { folder, descriptor, schemas } of readOperations(root)) {
    const read = (file: string) => {
      const path = join(root, 'src', folder, file);
      return existsSync(path) ? readFileSync(path, 'utf8') : '';
    };
    const group = resourceOfOperation(folder, read('handler.ts'), api);
    const type = typeOf(descriptor);
    const chosen = examples[folder] ?? exampleIn(read('handler.test.ts'));
    const example = await outputOf(folder, chosen, run).catch((error: unknown) => {
      failed.push(`The example of ${folder} fails: ${(error as Error).message}`);
      return { none: 'it failed' };
    });
    docs.push({
      name: folder,
      title: textOf(descriptor?.title),
      description: textOf(descriptor?.description),
      type,
      group: group && { name: group.name, about: group.about },
      rows: inputRows(schemas.input ?? {}),
      example,
    });
  }
  if (failed.length > 0) throw new Error(failed.join('\n'));
  return docs;
}

function typeOf(descriptor: Schema | undefined): OperationDoc['type'] {
  const type = descriptor?.type;
  return type === 'ddl' || type === 'private' ? type : undefined;
}

function exampleIn(test: string): { input: Example } | { none: string } {
  const input = readExample(test);
  return input ? { input } : { none: 'its tests make their inputs as they run' };
}

async function outputOf(
  name: string,
  chosen: { input: Example } | { none: string },
  run: Run,
): Promise<OperationDoc['example']> {
  if ('none' in chosen) return chosen;
  return { input: chosen.input, output: await run(name, chosen.input) };
}
