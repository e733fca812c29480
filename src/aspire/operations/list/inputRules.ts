import { onceFor } from '../../model/onceFor';
import type { FieldRules, OperationRow } from '../../model/operation';
import { largestPage } from '../../pagination/types';

export const defaultPage = 100;

/** The most that can be told as the end of a listing of all pages. */
const maxRecords = 50_000;

const largest = 2_147_483_647;
const text = { type: 'string' } as const;
const version: FieldRules = { api_version: text };

/** OData as Aspire takes it, for those who know it. */
const raw: FieldRules = {
  filter: text,
  select: text,
  orderby: text,
  expand: text,
  top: { type: 'integer', minimum: 1, maximum: largestPage },
  skip: { type: 'integer', minimum: 0, maximum: largest },
  ...version,
};

const paging: FieldRules = {
  limit: { type: 'integer', minimum: 1, maximum: largestPage },
  page_number: { type: 'integer', minimum: 1, maximum: largest },
  fetch_all: { type: 'boolean' },
  max_records: { type: 'integer', minimum: 1, maximum: maxRecords },
  cursor: text,
};

/** Builders' words for what they look for. The values of a condition are checked by its field. */
const queryRules: FieldRules = {
  conditions: {
    type: 'array',
    fields: {
      field: { type: 'string', required: true },
      operator: { type: 'string', required: true },
      value: { type: 'any' },
      date: { type: 'any' },
      values: { type: 'array', of: 'any' },
    },
  },
  match: text,
  fields: { type: 'array', of: 'string' },
  sort_by: text,
  sort_direction: text,
};

/** The inputs of a list, by the options that Aspire takes there. */
export const listRules = onceFor(({ options, timestamps }: OperationRow): FieldRules => {
  if (options === 'odata') {
    const since = sinceInput(timestamps);
    return { ...queryRules, ...(since === undefined ? {} : { [since]: text }), ...paging, ...raw };
  }
  // Attachment contents: Aspire wants a filter, and no page options.
  if (options === 'filter') return { filter: { ...text, required: true, minLength: 1 }, select: text, ...version };
  return version;
});

/** The name of a list's timestamp input: `changed_since` where a timestamp moves with changes, `created_since` where only one of the beginning is there. */
export function sinceInput(timestamps: OperationRow['timestamps']): 'changed_since' | 'created_since' | undefined {
  if (timestamps?.changed !== undefined) return 'changed_since';
  return timestamps?.created === undefined ? undefined : 'created_since';
}
