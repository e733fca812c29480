import { OperationHandlerResult } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import { unexpectedReply } from './errors';
import type { FieldRules, Operation } from './operation';
import { readBody } from './reply';
import { refusal, request, type Answer, type Call, type Context } from './request';
import type { Runtime } from './runtime';
import { checkFields } from './validate';

/** Records of one page. `next_page` is the `page_number` to ask for next, null at the end. */
export type ListOutput<Row> = { items: Row[]; count: number; has_more: boolean; next_page: number | null };

/** Aspire's largest page, for `$limit` and `$top` alike (behaviour: several clients). */
const maxPage = 1000;
const defaultPage = 100;

const option = { type: 'string' } as const;
const version: FieldRules = { api_version: option };

/** The inputs of a list, by the options that Aspire takes there. */
const listRules: Readonly<Record<NonNullable<Operation['options']>, FieldRules>> = {
  none: version,
  // Attachment contents: Aspire wants a filter, and no page options.
  filter: { filter: { type: 'string', required: true, minLength: 1 }, select: option, ...version },
  odata: {
    filter: option,
    select: option,
    orderby: option,
    expand: option,
    top: { type: 'integer', minimum: 1, maximum: maxPage },
    skip: { type: 'integer', minimum: 0, maximum: 2_147_483_647 },
    page_number: { type: 'integer', minimum: 1, maximum: 2_147_483_647 },
    limit: { type: 'integer', minimum: 1, maximum: maxPage },
    ...version,
  },
};

/** One page of a list. */
export async function list<Row>(
  ctx: Context,
  operation: Operation,
  input: unknown,
  runtime?: Runtime,
): Promise<OperationHandlerResult<ListOutput<Row>>> {
  const checked = checkFields(input ?? {}, listRules[operation.options ?? 'none']);
  if ('problems' in checked) return refusal(operation, checked.problems);
  const plan = planPage(operation, checked.fields);
  if ('problems' in plan) return refusal(operation, plan.problems);
  const answer = await request(ctx, { operation, query: plan.query }, { runtime });
  if (answer.isFailure) return answer;
  const items = rowsOf<Row>(answer.value, operation);
  if (items === undefined)
    return OperationHandlerResult.failure(unexpectedReply(answer.value.asked, answer.value.reply));
  const { size, pageNumber } = plan;
  const has_more = size !== undefined && items.length >= size;
  const next_page = has_more && pageNumber !== undefined ? pageNumber + 1 : null;
  return OperationHandlerResult.success({ items, count: items.length, has_more, next_page });
}

type Plan = { query: NonNullable<Call['query']>; size?: number; pageNumber?: number };

/**
 * The query of one page: what the builder gave, as it is; `$pageNumber` and `$limit` where no page option was given.
 * `$top` and `$skip` count rows, so that there is no next page to name with them.
 */
function planPage({ options, resource }: Operation, fields: Record<string, unknown>): Plan | { problems: string[] } {
  const { filter, select, expand, top, skip, page_number, limit, api_version } = fields;
  const given = { $filter: filter, $select: select, $expand: expand };
  const finish = (rest: Record<string, unknown>): [string, string][] =>
    Object.entries({ ...given, ...rest, 'api-version': api_version })
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([name, value]) => [name, String(value)]);
  const malformed = Object.entries(fields).filter(
    ([, value]) => typeof value === 'string' && /\p{Surrogate}/u.test(value),
  );
  if (malformed.length > 0)
    return { problems: malformed.map(([name]) => `${name} holds half a character that cannot be sent.`) };
  if (options !== 'odata') return { query: finish({}) };
  // Without an order, the pages of two calls need not fit together.
  const $orderby = fields.orderby ?? resource.key.map((name) => `${name} asc`).join(',');
  const byRows = top !== undefined || skip !== undefined;
  const $limit = limit ?? (byRows ? undefined : defaultPage);
  const $pageNumber = page_number ?? (byRows ? undefined : 1);
  const $top = top ?? ($limit === undefined ? defaultPage : undefined);
  const query = finish({ $orderby, $top, $skip: skip, $pageNumber, $limit });
  return { query, size: Number($top ?? $limit), pageNumber: byRows ? undefined : Number($pageNumber) };
}

/**
 * The rows of a reply. Aspire answers a bare array; an OData envelope is understood as well, and one object where the
 * list is of attachment contents: there the documentation and what was seen differ.
 */
function rowsOf<Row>({ reply }: Answer, { options }: Operation): Row[] | undefined {
  const body = readBody(reply.text);
  if (body.kind !== 'json' || typeof body.value !== 'object') return undefined;
  if (Array.isArray(body.value)) return body.value as Row[];
  const { value } = body.value as { value?: unknown };
  if (Array.isArray(value)) return value as Row[];
  return options === 'filter' ? [body.value as Row] : undefined;
}
