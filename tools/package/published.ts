import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PackageError } from './packageError';

/** The committed list of what workflows may use, from the root. */
export const publishedFile = 'tools/package/published.json';

/** The inputs of each operation: `BranchID`, nested ones as `items.BranchID`, required ones with an asterisk. */
export type Published = Readonly<Record<string, readonly string[]>>;

/** How the connector differs from the list, one sentence each. */
export type Differences = {
  /** What would break a workflow: an operation or input that went, and one that became required. */
  breaking: string[];
  /** What is not in the list yet. */
  added: string[];
};

type Schema = { properties?: Record<string, Schema>; required?: readonly string[]; items?: Schema };

/** The operations of `src` and their inputs, from the schemas, which must be up to date. */
export function readCurrent(root: string): Published {
  const source = join(root, 'src');
  const operations = readdirSync(source)
    .filter((name) => existsSync(join(source, name, 'operation.json')))
    .sort();
  return Object.fromEntries(
    operations.map((name) => {
      const file = join(source, name, 'input.json');
      return [name, existsSync(file) ? inputsOf(JSON.parse(readFileSync(file, 'utf8')) as Schema).sort() : []];
    }),
  );
}

function inputsOf({ properties = {}, required = [], items }: Schema, prefix = ''): string[] {
  return [
    ...(items ? inputsOf(items, prefix) : []),
    ...Object.entries(properties).flatMap(([name, schema]) => [
      `${prefix}${name}${required.includes(name) ? '*' : ''}`,
      ...inputsOf(schema, `${prefix}${name}.`),
    ]),
  ];
}

/** Compares the connector in `root` with its list. Throws a PackageError if there is no list. */
export function compareWithPublished(root: string, current: Published = readCurrent(root)): Differences {
  return compare(readPublished(root), current);
}

export function compare(published: Published, current: Published): Differences {
  const breaking: string[] = [];
  const added = Object.keys(current)
    .filter((name) => !Object.hasOwn(published, name))
    .map((name) => `the operation ${name} is new`);
  for (const [operation, inputs] of Object.entries(published)) {
    if (!Object.hasOwn(current, operation)) {
      breaking.push(`the operation ${operation} is gone`);
      continue;
    }
    const before = byName(inputs);
    const now = byName(current[operation] ?? []);
    for (const name of before.keys()) {
      // An input that is gone takes the ones in it along: one sentence is enough.
      if (!now.has(name) && (now.has(parentOf(name)) || !before.has(parentOf(name)))) {
        breaking.push(`the input ${name} of ${operation} is gone`);
      }
    }
    for (const [name, isRequired] of now) {
      const isNew = !before.has(name);
      const hadParent = !name.includes('.') || before.has(parentOf(name));
      if (isRequired && (isNew ? hadParent : !before.get(name))) {
        breaking.push(`the input ${name} of ${operation} is required now`);
      } else if (isNew) added.push(`the input ${name} of ${operation} is new`);
      else if (before.get(name) && !isRequired) added.push(`the input ${name} of ${operation} is no longer required`);
    }
  }
  return { breaking, added };
}

/** Writes the list anew, for a change that is meant. */
export function writePublished(root: string, current: Published = readCurrent(root)): void {
  const file = join(root, publishedFile);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(current, null, 2)}\n`);
}

function readPublished(root: string): Published {
  try {
    return JSON.parse(readFileSync(join(root, publishedFile), 'utf8')) as Published;
  } catch (error) {
    const { message } = error as Error;
    throw new PackageError(
      `${publishedFile} cannot be read: ${message}. "npm run package -- --accept" writes it anew.`,
    );
  }
}

/** The names of inputs, and whether each is required. */
function byName(inputs: readonly string[]): Map<string, boolean> {
  return new Map(inputs.map((input) => [input.replace(/\*$/, ''), input.endsWith('*')]));
}

function parentOf(name: string): string {
  return name.split('.').slice(0, -1).join('.');
}
