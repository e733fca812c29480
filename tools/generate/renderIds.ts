import { fieldTitle } from '../../src/aspire/model/fieldTitle';
import type { Dropdown } from './planLookups';
import { renderComment, type Tag } from './renderComment';
import type { InputField } from './withLookups';
import { headerStart } from './names';

/** Where the types of ids stand. */
export const idsFile = 'src/records/ids.ts';

/** `src/records/ids.ts`: each id that has a dropdown as a type of its own, and lists of ids. */
export function renderIds(lookups: readonly Dropdown[]): string {
  return [
    `${headerStart} and tools/generate/lookups.ts by "npm run generate": change those, not this file.`,
    ...lookups.flatMap((lookup) => [renderId(lookup), ...(lookup.inLists ? [renderIdList(lookup)] : [])]),
  ].join('\n');
}

function renderId({ name, alias, key, singular, of, example = '1' }: Dropdown): string {
  const about = `Which ${singular}: pick it from the list, or give its ${key}, such as: ${example}.`;
  const tags: Tag[] = [
    ['@title', fieldTitle(key)],
    ...(of ? [] : ([['@TJS-type', 'integer']] satisfies Tag[])),
    ['@lookupOperation', `${name}_ddl`],
    ['@lookupInput', '{}'],
    ['@lookupAuthRequired', 'true'],
  ];
  return `\n${renderComment(about, tags)}export type ${alias} = ${of ?? 'number'};\n`;
}

/** Tray keeps what is said of a list's items only where the list is a type by itself. */
function renderIdList({ name, alias, key, plural }: Dropdown): string {
  const lookup = { operation: `${name}_ddl`, input: {}, authRequired: true };
  const items = JSON.stringify({ type: 'integer', title: fieldTitle(key), lookup });
  return `\n${renderComment(`Which ${plural}, by their ids.`, [['@items', items]])}export type ${alias}s = number[];\n`;
}

/** The type of a field that has a dropdown. */
export function idType({ type, lookup }: InputField): string | undefined {
  if (!lookup) return undefined;
  return type === 'array' ? `${lookup.lookup.alias}s` : lookup.lookup.alias;
}

/** What a field says of its dropdown beyond what its type says. */
export function chainTags({ lookup }: InputField): Tag[] {
  return lookup && Object.keys(lookup.input).length > 0 ? [['@lookupInput', JSON.stringify(lookup.input)]] : [];
}

/** The file with an import of the types of ids that it names, behind its first line. */
export function withIdImports(text: string, lookups: readonly Dropdown[]): string {
  const code = text.replace(/\/\*\*[\s\S]*?\*\//g, '');
  const named = lookups
    .flatMap(({ alias }) => [alias, `${alias}s`])
    .filter((alias) => new RegExp(`: ${alias};`).test(code))
    .sort();
  if (named.length === 0) return text;
  const [header = '', ...rest] = text.split('\n');
  return [header, `import type { ${named.join(', ')} } from '../records/ids';`, ...rest].join('\n');
}
