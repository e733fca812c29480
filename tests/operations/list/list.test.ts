import fc from 'fast-check';
import { list } from '../../../src/aspire/operations/list/list';
import { createServices } from '../../../src/aspire/client/services';
import { fakeSystem, json } from '../../fakeSystem';
import { connected, listProperties } from '../../sampleOperations';
import { sessionOf } from '../../fakeAuth';

const rows = (count: number) => Array.from({ length: count }, (_, index) => ({ PropertyID: index + 1 }));

async function run(input: unknown, operation = listProperties, reply: unknown = rows(2)) {
  const system = fakeSystem(() => json(reply));
  const result = await list(sessionOf(connected, createServices(system)), operation, input);
  const url = system.sent[0] && new URL(system.sent[0].url);
  return { result, url, query: url && Object.fromEntries(url.searchParams), sent: system.sent.length };
}

describe('the query of a list', () => {
  it('asks for the first page of 100, ordered by the key', async () => {
    expect((await run({})).query).toEqual({ $orderby: 'PropertyID asc', $pageNumber: '1', $limit: '100' });
    expect((await run(undefined)).query).toEqual({ $orderby: 'PropertyID asc', $pageNumber: '1', $limit: '100' });
  });

  it('carries every option as it was given, with a literal $ in the names', async () => {
    const input = {
      filter: "contains(PropertyName,'O''Hara & Sons')",
      select: 'PropertyID,PropertyName',
      orderby: 'PropertyName desc',
      expand: 'PropertyTags',
      limit: 7,
      page_number: 3,
      api_version: '1.0',
    };
    const { query, url } = await run(input);
    expect(query).toEqual({
      $filter: "contains(PropertyName,'O''Hara & Sons')",
      $select: 'PropertyID,PropertyName',
      $expand: 'PropertyTags',
      $orderby: 'PropertyName desc,PropertyID asc',
      $pageNumber: '3',
      $limit: '7',
      'api-version': '1.0',
    });
    expect(url?.search).toMatch(/^\?\$filter=contains\(PropertyName/);
  });

  it('counts rows instead of pages where top or skip is given', async () => {
    expect((await run({ top: 5, skip: 10 })).query).toEqual({ $orderby: 'PropertyID asc', $top: '5', $skip: '10' });
    expect((await run({ skip: 10 })).query).toEqual({ $orderby: 'PropertyID asc', $top: '100', $skip: '10' });
  });

  it('orders by every field of a key of several, and by nothing without a key', async () => {
    const withKey = (key: string[]) => ({ ...listProperties, resource: { ...listProperties.resource, key } });
    expect((await run({}, withKey(['PropertyID', 'ContactID']))).query?.$orderby).toBe('PropertyID asc,ContactID asc');
    expect((await run({}, withKey([]))).query).toEqual({ $pageNumber: '1', $limit: '100' });
  });

  it('has no page options where Aspire takes none', async () => {
    const contents = { ...listProperties, options: 'filter' } as const;
    expect((await run({ filter: 'AttachmentID eq 1' }, contents)).query).toEqual({ $filter: 'AttachmentID eq 1' });
    expect((await run({}, contents)).result).toMatchObject({
      isFailure: true,
      error: { message: expect.stringContaining('Fill in Filter') },
    });
    expect((await run({}, { ...listProperties, options: 'none' })).query).toEqual({});
  });

  it('says every value as it is, whatever text it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, unit: 'binary' }), async (filter) => {
        const { query, sent } = await run({ filter });
        if (/\p{Surrogate}/u.test(filter)) expect(sent).toBe(0);
        else expect(query?.$filter).toBe(filter);
      }),
      { seed: 8 },
    );
  });

  it.each([
    [{ limit: 1001 }, 'Limit (limit) must be at most 1000; it is 1001.'],
    [{ limit: 0 }, 'Limit (limit) must be at least 1; it is 0.'],
    [{ top: 1001 }, 'Top (top) must be at most 1000; it is 1001.'],
    [{ page_number: 0 }, 'Page number (page_number) must be at least 1; it is 0.'],
    [{ skip: -1 }, 'Skip (skip) must be at least 0; it is -1.'],
    [{ limit: 1.5 }, 'Limit (limit) must be a whole number; it is 1.5.'],
    [{ filter: 5 }, 'Filter (filter) must be text; it is a number.'],
    [{ $filter: 'x' }, 'There is no field "$filter"; did you mean Filter (filter)?'],
  ])('is not sent for %p', async (input, problem) => {
    const { result, sent } = await run(input);
    expect(result).toMatchObject({
      isFailure: true,
      error: { _tag: 'UserInputError', message: `Cannot list the properties: ${problem}` },
    });
    expect(sent).toBe(0);
  });
});

describe('the output of a list', () => {
  it.each<[string, unknown, number, object]>([
    ['a full page', { limit: 2 }, 2, { count: 2, has_more: true, next_page: 2 }],
    ['a full page further on', { limit: 2, page_number: 4 }, 2, { count: 2, has_more: true, next_page: 5 }],
    ['a short page', { limit: 3 }, 2, { count: 2, has_more: false, next_page: null }],
    ['an empty page', {}, 0, { count: 0, has_more: false, next_page: null }],
    ['a full page by rows', { top: 2 }, 2, { count: 2, has_more: true, next_page: null }],
  ])('tells of %s how to go on', async (_, input, count, expected) => {
    const { result } = await run(input, listProperties, rows(count));
    expect(result).toMatchObject({ isSuccess: true, value: { ...expected, items: rows(count) } });
  });

  it('understands an OData envelope, and a single object only where attachment contents are listed', async () => {
    expect((await run({}, listProperties, { value: rows(1) })).result).toMatchObject({ value: { items: rows(1) } });
    expect((await run({}, listProperties, { PropertyID: 1 })).result).toMatchObject({ isFailure: true });
    const contents = { ...listProperties, options: 'filter' } as const;
    expect((await run({ filter: 'x' }, contents, { AttachmentID: 1 })).result).toMatchObject({
      value: { items: [{ AttachmentID: 1 }] },
    });
  });
});
