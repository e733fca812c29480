import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSchema, type Schema } from './schema';

/** An operation folder of `src`. A missing file, or one that is not JSON, is undefined. */
export type OperationFolder = {
  folder: string;
  /** The names of the files in it. */
  files: readonly string[];
  /** `operation.json` */
  descriptor?: Schema;
  /** The text of `input.ts` and `output.ts`. */
  types: { input?: string; output?: string };
  /** `input.json` and `output.json`, as Tray's generator writes them. */
  schemas: { input?: Schema; output?: Schema };
};

export const sides = ['input', 'output'] as const;
export type Side = (typeof sides)[number];

/**
 * Every operation folder of `src`, in alphabetical order: those with an `operation.json`, by which Tray finds them, and
 * those that only have a `handler.ts`.
 */
export function readOperations(root: string): OperationFolder[] {
  const source = join(root, 'src');
  return readdirSync(source, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, files: readdirSync(join(source, name)).sort() }))
    .filter(({ files }) => files.includes('operation.json') || files.includes('handler.ts'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, files }) => {
      const text = (file: string) => readText(join(source, name, file));
      return {
        folder: name,
        files,
        descriptor: readJson(text('operation.json')),
        types: { input: text('input.ts'), output: text('output.ts') },
        schemas: { input: readJson(text('input.json')), output: readJson(text('output.json')) },
      };
    });
}

function readText(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function readJson(text = ''): Schema | undefined {
  try {
    const read: unknown = JSON.parse(text);
    return isSchema(read) ? read : undefined;
  } catch {
    return undefined;
  }
}
