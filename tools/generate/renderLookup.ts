import { fieldTitle } from '../../src/aspire/model/fieldTitle';
import { typeName } from '../schemas/typeName';
import { headerStart } from './names';
import type { PlannedLookup } from './planLookups';
import { renderComment, type Tag } from './renderComment';
import { renderHandler } from './renderHandler';
import { renderHandlerTest } from './renderHandlerTest';
import { lookupReference, renderLookupRow } from './renderLookupRow';

/** The files of a dropdown: its row of data, and the five of its operation. */
export function renderLookup(lookup: PlannedLookup): {
  code: [path: string, text: string][];
  descriptor: [string, string];
} {
  const folder = `src/${lookup.name}_ddl`;
  const header = headerOf(lookup);
  const row = lookupReference(lookup);
  const callback = 'lookupRecords';
  return {
    code: [
      [`src/records/${row.module}.ts`, renderLookupRow(header, lookup)],
      [`${folder}/handler.ts`, renderHandler(header, names(lookup), callback, row)],
      [`${folder}/input.ts`, renderInput(lookup)],
      [`${folder}/output.ts`, renderOutput(lookup)],
      [`${folder}/handler.test.ts`, renderHandlerTest(header, names(lookup), row, { suite: 'lookup' })],
    ],
    descriptor: [`${folder}/operation.json`, `${JSON.stringify(lookupDescriptor(lookup), null, 2)}\n`],
  };
}

/** A parent may come as text: Tray's form fills it in from another field. */
function renderInput(lookup: PlannedLookup): string {
  const { plural, parents, search: sought } = lookup;
  const fields = Object.keys(parents).map((name) => {
    const owner = name.replace(/_id$/, '').replaceAll('_', ' ');
    const tags: Tag[] = [
      ['@title', fieldTitle(name)],
      ['@TJS-type', '["integer","string"]'],
    ];
    return `${renderComment(`Only the ${plural} of this ${owner}, such as: 1. Empty gives those of all.`, tags)}${name}?: number | string;`;
  });
  const places = [...sought.text, ...sought.number].map((name) => lowerFirst(fieldTitle(name)));
  const where = places.length > 1 ? `${places.slice(0, -1).join(', ')} or ${places.at(-1)}` : places.join();
  const about = `Only the ${plural} that hold all of these words in ${where}, such as: north. An ID is found as well.`;
  const search = `${renderComment(about, [['@title', 'Search']])}search?: string;`;
  return [
    headerOf(lookup),
    '',
    `export type ${names(lookup).input} = {`,
    ...[...fields, search].map((field) => `${field}\n`),
    '};',
  ].join('\n');
}

function renderOutput(lookup: PlannedLookup): string {
  return [
    headerOf(lookup),
    "import type { LookupOutput } from '../aspire/lookupOutput';",
    '',
    `export type ${names(lookup).output} = LookupOutput;`,
  ].join('\n');
}

/** What Tray is told of a dropdown's operation. */
export function lookupDescriptor({ name, plural, active, key, resource, list, inside }: PlannedLookup) {
  const isOwn = inside !== undefined || resource.key.includes(key);
  const description = [
    `Fills the dropdowns of ${plural}: the newest 500, by what tells them apart, with their ids.`,
    ...(active ? ['What is out of use is left out.'] : []),
    ...(isOwn ? [] : [`Aspire has no list of ${plural}: these are the ones that ${resource.plural} carry.`]),
    `In a workflow use ${list.name}.`,
  ].join(' ');
  return { name: `${name}_ddl`, title: `List ${plural} DDL`, description, type: 'ddl' };
}

function names({ name }: PlannedLookup): { handler: string; input: string; output: string } {
  const type = typeName(`${name}_ddl`);
  return {
    handler: `${lowerFirst(type)}Handler`,
    input: `${type}Input`,
    output: `${type}Output`,
  };
}

function headerOf({ resource }: PlannedLookup): string {
  return `${headerStart}${resource.file} and tools/generate/lookups.ts by "npm run generate": change those, not this file.`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
