import type { FieldRules, OperationRow } from '../../model/operation';
import { operators } from '../../odata/filterTerms';

/** Aspire's maxInteger page, for both `$limit` and `$top` (seen by several clients). */
export const maxPage = 1000;
export const defaultPage = 100;

/** The maximum and the default number of records in one run that reads all pages. */
const maxRecords = 50_000;
export const defaultRecords = 1_000;

const maxInteger = 2_147_483_647;
const text = { type: 'string' } as const;
const version: FieldRules = { api_version: text };

/** Raw OData options, for builders who know OData. */
const raw: FieldRules = {
  filter: text,
  select: text,
  orderby: text,
  expand: text,
  top: { type: 'integer', minimum: 1, maximum: maxPage },
  skip: { type: 'integer', minimum: 0, maximum: maxInteger },
  ...version,
};

const paging: FieldRules = {
  limit: { type: 'integer', minimum: 1, maximum: maxPage },
  page_number: { type: 'integer', minimum: 1, maximum: maxInteger },
  fetch_all: { type: 'boolean' },
  max_records: { type: 'integer', minimum: 1, maximum: maxRecords },
  cursor: text,
};

/** The query without OData. The values of a condition are checked later, by the kind of its field. */
const queryRules: FieldRules = {
  conditions: {
    type: 'array',
    fields: {
      field: { type: 'string', required: true },
      operator: { type: 'string', required: true },
      value: { type: 'any' },
      values: { type: 'array', of: 'any' },
    },
  },
  match: text,
  fields: { type: 'array', of: 'string' },
  sort_by: text,
  sort_direction: text,
};

const choices: Readonly<Record<string, readonly string[]>> = {
  match: ['all', 'any'],
  sort_direction: ['ascending', 'descending'],
};

const rules = new WeakMap<OperationRow, FieldRules>();

/** The inputs of a list; they depend on the options that Aspire takes for it. */
export function listRules(operation: OperationRow): FieldRules {
  const known = rules.get(operation) ?? makeRules(operation);
  rules.set(operation, known);
  return known;
}

function makeRules({ options, timestamps }: OperationRow): FieldRules {
  if (options === 'odata') {
    const since = sinceInput(timestamps);
    return { ...queryRules, ...(since === undefined ? {} : { [since]: text }), ...paging, ...raw };
  }
  // The list of attachment contents: Aspire requires a filter and takes no page options.
  if (options === 'filter') return { filter: { ...text, required: true, minLength: 1 }, select: text, ...version };
  return version;
}

/** The name of a list's timestamp input: `changed_since` if it has a time of change, `created_since` if only of creation. */
export function sinceInput(timestamps: OperationRow['timestamps']): 'changed_since' | 'created_since' | undefined {
  if (timestamps?.changed !== undefined) return 'changed_since';
  return timestamps?.created === undefined ? undefined : 'created_since';
}

/** Problems with inputs that must be one of a few words, including the operators of conditions. */
export function problemsOfChoices(fields: Record<string, unknown>): string[] {
  const problems = Object.entries(choices).flatMap(([name, allowed]) => {
    const value = fields[name];
    return value === undefined || allowed.some((word) => word === value)
      ? []
      : [`${name} must be ${allowed.join(' or ')}.`];
  });
  const conditions = (fields.conditions ?? []) as { operator: string }[];
  const unknown = conditions.filter(({ operator }) => !operators.some((known) => known === operator));
  return [
    ...problems,
    ...unknown.map(({ operator }) => `There is no operator "${operator.slice(0, 50)}"; use ${operators.join(', ')}.`),
  ];
}
