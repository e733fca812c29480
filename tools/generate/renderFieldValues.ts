import type { Api, Operation, ShapeField } from '../../api/model/model';
import { eachInputField, type DropdownPlan, type RecordDropdown } from '../../api/operations/planDropdowns';
import { headerStart, moduleOf, namesOf } from './names';
import { dropdownReference } from './renderDropdownRow';

/** Where the dropdown of a field's values has its row. */
export const fieldValuesFile = 'src/records/field_values.lookup.ts';

/** `src/records/field_values.lookup.ts`: the lists, the dropdowns of their ids, and the values known from the pages. */
export function renderFieldValues(api: Api, { recordDropdowns }: DropdownPlan): string {
  const lists = [...api.operations.values()].filter(({ options }) => options === 'odata');
  return [
    `${headerStart} and tools/generate by "npm run generate": change these, not this file.`,
    "import type { FieldValuesRow } from '../aspire/model/lookup';",
    '',
    '// A table, one line an entry.',
    '// prettier-ignore',
    'export const fieldValuesLookup: FieldValuesRow = {',
    '  lists: {',
    ...lists.map(
      (list) =>
        `    ${list.name}: () => import('./${moduleOf(list.resource)}.operations').then((m) => m.${namesOf(list).row}),`,
    ),
    '  },',
    '  ids: {',
    ...[...idsOf(lists, recordDropdowns)].map(([field, dropdown]) => {
      const { row, module } = dropdownReference(dropdown);
      return `    ${field.includes('.') ? `'${field}'` : field}: () => import('./${module}').then((m) => m.${row}),`;
    }),
    '  },',
    '  known: {',
    ...[...knownValues(api)].map(
      ([field, values]) => `    ${field}: [${values.map((value) => `'${value}'`).join(', ')}],`,
    ),
    '  },',
    '};',
  ].join('\n');
}

/** By field the dropdown of the ids in it; by `list.field` where the lists differ. */
function idsOf(lists: readonly Operation[], dropdowns: readonly RecordDropdown[]): Map<string, RecordDropdown> {
  const own = new Map(
    dropdowns
      .filter(({ resource, key }) => resource.key[0] === key)
      .map((dropdown) => [dropdown.resource.name, dropdown]),
  );
  const byField = new Map<string, { list: string; dropdown: RecordDropdown }[]>();
  for (const { name, resource, replies } of lists) {
    const fields: readonly ShapeField[] = replies.kind === 'rows' ? replies.type.fields : [];
    for (const field of fields.filter(({ type }) => type === 'integer')) {
      const owner = field.ref ?? (resource.key.length === 1 && resource.key[0] === field.name ? resource.name : '');
      const dropdown = own.get(owner);
      if (dropdown) byField.set(field.name, [...(byField.get(field.name) ?? []), { list: name, dropdown }]);
    }
  }
  const found = [...byField].flatMap(([field, uses]): [string, RecordDropdown][] => {
    const [first] = uses;
    const isSame = uses.every(({ dropdown }) => dropdown === first?.dropdown);
    if (first && isSame) return [[field, first.dropdown]];
    return uses.map(({ list, dropdown }) => [`${list}.${field}`, dropdown]);
  });
  return new Map(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The values that the pages know of fields of bodies, where Aspire may take others as well. */
function knownValues(api: Api): Map<string, readonly string[]> {
  const known = new Map<string, readonly string[]>();
  for (const operation of api.operations.values()) {
    eachInputField(operation, (_, { name, values }) => {
      if (values) known.set(name, values);
    });
  }
  return new Map([...known].sort(([a], [b]) => (a < b ? -1 : 1)));
}
