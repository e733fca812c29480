import { typeName } from '../../api/operations/typeName';
import { moduleOf, namesOf } from './names';
import type { RecordDropdown } from '../../api/operations/planDropdowns';
import type { RowReference } from './renderHandler';

/** `workTicketsLookup`, in `work_tickets.lookup.ts`. */
export function dropdownReference({ name }: Pick<RecordDropdown, 'name'>): RowReference {
  const type = typeName(name);
  return { row: `${type.charAt(0).toLowerCase()}${type.slice(1)}Lookup`, module: `${name}.lookup` };
}

/** `src/records/work_tickets.lookup.ts`: a dropdown as the runtime's row of data. */
export function renderDropdownRow(header: string, lookup: RecordDropdown): string {
  const { list, singular, plural, key, inside, active, text, parents, related, search } = lookup;
  const lists = new Map([list, ...related.values()].map((each) => [namesOf(each).row, moduleOf(each.resource)]));
  const entries: [name: string, code: string | undefined][] = [
    ['list', namesOf(list).row],
    ['singular', json(singular)],
    ['plural', json(plural)],
    ['key', json(key)],
    ['nestedIn', inside && json(inside)],
    ['name', json(text.name)],
    ['detail', json(text.detail)],
    ['active', active ? 'true' : undefined],
    [
      'related',
      related.size > 0
        ? `{ ${[...related].map(([field, to]) => `${field}: ${namesOf(to).row}`).join(', ')} }`
        : undefined,
    ],
    ['parents', Object.keys(parents).length > 0 ? json(parents) : undefined],
    ['search', json(search)],
  ];
  return [
    header,
    "import type { Lookup } from '../aspire/model/lookup';",
    ...[...lists].map(([row, module]) => `import { ${row} } from './${module}.operations';`).sort(),
    '',
    `export const ${dropdownReference(lookup).row}: Lookup = {`,
    ...entries.flatMap(([name, code]) => (code === undefined ? [] : [`${name}: ${code},`])),
    '};',
  ].join('\n');
}

function json(value: unknown): string {
  return JSON.stringify(value);
}
