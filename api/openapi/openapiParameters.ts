import type { Operation } from '../model/model';
import { fieldSchema, type Json, type Context } from './openapiSchema';

/** The list options and api-version, by their names under `components/parameters`. */
export const sharedParameters: Readonly<Record<string, Json>> = {
  Select: {
    name: '$select',
    in: 'query',
    description:
      'The fields to return, separated by commas. Only fields of the record itself are allowed: any other name, even that of a nested list, is answered with 400.',
    schema: { type: 'string' },
  },
  Filter: {
    name: '$filter',
    in: 'query',
    description:
      'The rows to return, as an OData condition with eq, ne, gt, ge, lt, le, and, or, in, contains and startswith. Field names are case-sensitive. Texts are in single quotes (double a quote inside); dates and numbers have none. Long lists of values are rejected; about twenty are accepted.',
    schema: { type: 'string' },
  },
  Expand: {
    name: '$expand',
    in: 'query',
    description: 'Nested records are returned without it; it has no known use.',
    schema: { type: 'string' },
  },
  OrderBy: {
    name: '$orderby',
    in: 'query',
    description: 'The field to sort by, followed by desc for descending order. Without it the order is not defined.',
    schema: { type: 'string' },
  },
  Skip: {
    name: '$skip',
    in: 'query',
    description:
      'How many rows to skip, together with $top. Some resources were seen to ignore it: a filter on the key (greater than the last one) with $orderby is the reliable way to read all rows.',
    schema: { type: 'integer', minimum: 0 },
  },
  Top: {
    name: '$top',
    in: 'query',
    description: 'How many rows to return, at most 1,000.',
    schema: { type: 'integer', maximum: 1000 },
  },
  PageNumber: {
    name: '$pageNumber',
    in: 'query',
    description: 'The page to return, together with $limit. The first page is 1.',
    schema: { type: 'integer', minimum: 1 },
  },
  Limit: {
    name: '$limit',
    in: 'query',
    description: 'The number of rows a page, at most 1,000.',
    schema: { type: 'integer', maximum: 1000 },
  },
  ApiVersion: {
    name: 'api-version',
    in: 'query',
    description: 'Optional; 1.0 is the only version known.',
    schema: { type: 'string' },
  },
};

const optionsOf: Readonly<Record<NonNullable<Operation['options']>, readonly string[]>> = {
  odata: ['Select', 'Filter', 'Expand', 'OrderBy', 'Skip', 'Top', 'PageNumber', 'Limit'],
  filter: ['Select', 'Filter'],
  none: [],
};

/** The parameters of an operation: its own, then its list options, then api-version. */
export function parametersOf(operation: Operation, context: Context): Json[] {
  const own = operation.params.map((field): Json => {
    const { name, about, required } = field;
    const inPath = operation.path.includes(`{${name}}`);
    return {
      name,
      in: inPath ? 'path' : 'query',
      ...(about !== undefined && { description: context.words(about) }),
      ...((inPath || required) && { required: true }),
      schema: fieldSchema({ ...field, about: undefined }, context),
      ...(operation.example[name] !== undefined && { example: operation.example[name] }),
    };
  });
  const shared = [...optionsOf[operation.options ?? 'none'], 'ApiVersion'];
  return [...own, ...shared.map((name) => ({ $ref: `#/components/parameters/${name}` }))];
}
