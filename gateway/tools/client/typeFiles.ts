import type { Api, Resource } from '../../../api/model/model';
import type { DataType, ObjectType } from '../../../api/schema/types';
import { describeOperations } from '../../../api/schema/describeOperations';
import { pascal } from '../../../api/model/typeTable';
import { namesOf } from '../../../tools/generate/names';
import { renderComment } from '../../../tools/generate/renderComment';
import { renderTypeFile } from '../../../tools/generate/renderTypeFile';
import { shareBodies } from '../../../tools/generate/shareBodies';
import { sharedTypes } from '../../../tools/generate/sharedTypes';
import type { Methods } from '../../client/types.ts';
import { namedTypes, plainTypes } from './plainTypes.ts';

/** An operation's words in the catalog. */
export type Words = { name: string; title: string; description: string };

type Typed = { name: string; input: ObjectType; output: ObjectType };

const header = '// Generated from the description of the API by "npm run bundle -w gateway".';
const optionsImport = "import type { CallOptions, WriteOptions } from '../types.js';";
const sharedModule = 'resources/shared.js';
const moduleOf = (resource: string) => `resources/${resource === '' ? 'client' : resource}.js`;
/** `WorkTicketsMethods`: the type of `client.workTickets`. */
const methodsType = (resource: string) =>
  resource === '' ? 'ClientMethods' : `${resource.charAt(0).toUpperCase()}${resource.slice(1)}Methods`;

/** The types of the client as files: one for each resource, one that they share, and `AspireClient` itself. */
export function typeFiles(api: Api, methods: Methods, words: ReadonlyMap<string, Words>): Map<string, string> {
  const typed = typedOperations(api);
  const files = new Map<string, string>();
  const namesIn = (own: Methods[string]) => [...new Set(Object.values(own).map(([name]) => name))];
  const byResource = Object.entries(methods).map(([resource, own]) => {
    return [resource, withoutClashes(namesIn(own).map((name) => get(typed, name)))] as const;
  });
  const homes = new TypeHomes(new Map(byResource));
  for (const [resource, operations] of byResource) {
    const own = methods[resource] ?? {};
    const types = operations.flatMap(declarationsOf);
    const text = renderTypeFile(moduleOf(resource), `${header}\n${optionsImport}`, types, homes.homeIn(resource), null);
    files.set(declarationFile(moduleOf(resource)), `${text}\n${methodsText(resource, own, typed, words)}`);
  }
  const shared = [...homes.shared].map((type) => ({ name: type.name ?? '', type }));
  files.set(declarationFile(sharedModule), renderTypeFile(sharedModule, header, shared, homes.homeIn(undefined), null));
  files.set('resources/index.d.ts', indexText(Object.keys(methods)));
  return files;
}

/** What every operation takes and gives, with the bodies that several inputs of a resource hold as types by themselves. */
function typedOperations(api: Api): ReadonlyMap<string, Typed> {
  const plain = plainTypes();
  const described = [...describeOperations(api)];
  const inputs = new Map(described.map(([name, { types }]) => [name, plain(types().input)]));
  for (const resource of api.resources.values()) {
    const own = described.filter(([name, each]) => each.resource?.name === resource.name && isWrite(api, name));
    const given = new Map(own.map(([name]) => [name, get(inputs, name)]));
    for (const [name, input] of shareBodies(given, createOf(resource)).inputs) inputs.set(name, input);
  }
  return new Map(
    described.map(([name, { types }]) => [name, { name, input: get(inputs, name), output: plain(types().output) }]),
  );
}

/** Types of one name that differ cannot be declared in one file: they stand where they are used. */
function withoutClashes(operations: readonly Typed[]): Typed[] {
  const texts = new Map<string, Set<string>>();
  for (const operation of operations)
    for (const type of namedTypes(operation)) {
      const { name = '' } = type;
      if (!isGeneric(name)) texts.set(name, (texts.get(name) ?? new Set()).add(JSON.stringify(type)));
    }
  const clashing = new Set([...texts].filter(([, { size }]) => size > 1).map(([name]) => name));
  if (clashing.size === 0) return [...operations];
  const plain = plainTypes(clashing);
  return operations.map(({ name, input, output }) => ({ name, input: plain(input), output: plain(output) }));
}

function isGeneric(name: string): boolean {
  return name === 'Partial' || sharedTypes.some((type) => type.name === name);
}

function isWrite({ operations }: Api, name: string): boolean {
  const own = operations.get(name);
  return own ? own.body !== undefined : !name.endsWith('_get_by_id');
}

function createOf({ name, singular, operations }: Resource): { operation: string; name: string } | undefined {
  const create = operations.find(({ method, path }) => method === 'POST' && path === `/${name}`);
  return create && { operation: create.name, name: `${pascal(singular)}Body` };
}

function declarationsOf({ name, input, output }: Typed) {
  const names = namesOf({ name });
  return [
    { name: names.input, type: input, joined: true },
    { name: names.output, type: output },
  ];
}

/** Where each named type stands: in its resource's file, or in the one that all share. */
class TypeHomes {
  readonly shared: ReadonlySet<DataType>;
  private readonly sharedNames: ReadonlySet<string>;

  constructor(resources: ReadonlyMap<string, readonly Typed[]>) {
    const generic = new Map(sharedTypes.map((type) => [type.name ?? '', plainTypes()(type)]));
    const found = new Map<string, { texts: Set<string>; resources: Set<string>; type: DataType }>();
    for (const [resource, operations] of resources)
      for (const operation of operations)
        for (const type of namedTypes(operation)) {
          const { name = '' } = type;
          if (isGeneric(name)) continue;
          const known = found.get(name) ?? { texts: new Set(), resources: new Set(), type };
          found.set(name, known);
          known.texts.add(JSON.stringify(type));
          known.resources.add(resource);
        }
    const several = [...found.values()].filter(({ texts, resources }) => texts.size === 1 && resources.size > 1);
    this.shared = new Set([...generic.values(), ...several.map(({ type }) => type)]);
    this.sharedNames = new Set([...this.shared].map(({ name = '' }) => name));
  }

  homeIn(resource: string | undefined): (type: DataType) => string {
    const own = resource === undefined ? sharedModule : moduleOf(resource);
    return ({ name = '' }) => (this.sharedNames.has(name) ? sharedModule : own);
  }
}

function methodsText(
  resource: string,
  own: Methods[string],
  typed: ReadonlyMap<string, Typed>,
  words: ReadonlyMap<string, Words>,
): string {
  const lines = Object.entries(own).map(([method, [name, mode]]) => {
    const { input: takes, output: gives } = namesOf({ name });
    const isOptional = get(typed, name).input.fields.every((field) => !field.required);
    const input = `input${isOptional ? '?' : ''}: ${mode === 'all' ? `Omit<${takes}, 'fetch_all'>` : takes}`;
    const options = `options?: ${mode === 'write' ? 'WriteOptions' : 'CallOptions'}`;
    const result =
      mode === 'all'
        ? `AsyncGenerator<${gives}['items'][number], Omit<${gives}, 'items'>, undefined>`
        : `Promise<${gives}>`;
    const { title, description } = get(words, name);
    const about = mode === 'all' ? `${title}: every record of the list, while they come.` : `${title}. ${description}`;
    return `${renderComment(about, [])}${method}(${input}, ${options}): ${result};`;
  });
  return `export type ${methodsType(resource)} = {\n${lines.join('\n')}\n};\n`;
}

function indexText(resources: readonly string[]): string {
  const named = resources.filter((resource) => resource !== '');
  return [
    header,
    ...resources.map((resource) => `import type { ${methodsType(resource)} } from '../${moduleOf(resource)}';`),
    '',
    '/** The operations of Aspire, by resource: `client.properties.list({ limit: 10 })`. */',
    `export type AspireClient = ${methodsType('')} & {`,
    ...named.map((resource) => `${resource}: ${methodsType(resource)};`),
    '};',
    '',
  ].join('\n');
}

function declarationFile(module: string): string {
  return module.replace(/\.js$/, '.d.ts');
}

function get<T>(map: ReadonlyMap<string, T>, name: string): T {
  const found = map.get(name);
  if (found === undefined) throw new Error(`there is nothing of the name ${name}`);
  return found;
}
