import { list, type ListOutput } from '../../../src/aspire/operations/list/list';
import type { OperationRow } from '../../../src/aspire/model/operation';
import { createServices } from '../../../src/aspire/client/services';
import { fakeSystem, json, type Scripted } from '../../fakeSystem';
import { connected, listProperties } from '../../sampleOperations';
import { sessionOf } from '../../fakeAuth';

const properties: OperationRow = {
  ...listProperties,
  fields: { PropertyID: 'integer', PropertyName: 'text', ModifiedDate: 'date', CreatedDate: 'date' },
  timestamps: { changed: 'ModifiedDate', created: 'CreatedDate', nullable: ['ModifiedDate'] },
};

/** Rows of properties from `first` on, as an Aspire that heeds `PropertyID gt` and the limit. */
function answerWith(count: number, more: object = {}) {
  return ({ url }: { url: string }): Scripted => {
    const query = new URL(url).searchParams;
    const after = Number(/PropertyID gt (\d+)/.exec(query.get('$filter') ?? '')?.[1] ?? 0);
    const upTo = Number(/PropertyID le (\d+)/.exec(query.get('$filter') ?? '')?.[1] ?? count);
    const end = Math.min(count, upTo, after + Number(query.get('$limit')));
    return json(
      Array.from({ length: Math.max(0, end - after) }, (_, index) => ({ PropertyID: after + index + 1, ...more })),
    );
  };
}

async function run(input: unknown, answer: (request: { url: string }, index: number) => Scripted) {
  const system = fakeSystem(answer);
  const result = await list(sessionOf(connected, createServices(system)), properties, input);
  return { result, queries: system.sent.map(({ url }) => Object.fromEntries(new URL(url).searchParams)) };
}

async function given(
  input: unknown,
  answer: (request: { url: string }, index: number) => Scripted,
): Promise<ListOutput> {
  const { result } = await run(input, answer);
  if (result.isFailure) throw new Error(result.error.message);
  return result.value;
}

async function refusal(input: unknown, answer = answerWith(3)): Promise<string> {
  const { result } = await run(input, answer);
  return result.isFailure ? result.error.message : '';
}

describe('a page that is larger than a step can give', () => {
  it('is refused with a limit that fits', async () => {
    const message = await refusal({ limit: 100 }, answerWith(100, { Note: 'é'.repeat(30_000) }));
    expect(message).toMatch(/^Cannot list the properties: these 100 records take 6\.0 MB/);
    expect(message).toMatch(/set limit to 83 or less/);
  });

  it('is counted in bytes, as a Lambda counts its reply', async () => {
    const found = await given({ fetch_all: true, limit: 100 }, answerWith(100, { Note: 'é'.repeat(30_000) }));
    expect(Buffer.byteLength(JSON.stringify(found.items))).toBeLessThan(5_100_000);
    expect(found).toMatchObject({ has_more: true, count: 83 });
  });
});

describe('all pages', () => {
  it('carry the key with a selection in OData, and give no stamp that was not selected', async () => {
    const { result, queries } = await run(
      { fetch_all: true, select: 'PropertyName', changed_since: '2026-01-01', sort_by: 'CreatedDate' },
      () => json([]),
    );
    expect(queries[0]?.$select).toBe('PropertyID,PropertyName,CreatedDate,ModifiedDate');
    expect(result.isSuccess).toBe(true);
    const found = await given({ fetch_all: true, select: 'PropertyName' }, answerWith(3, { PropertyName: 'A' }));
    expect(found.items[0]).toEqual({ PropertyID: 1, PropertyName: 'A' });
  });

  it('leave a selection of one page as it was written', async () => {
    const { queries } = await run({ select: 'PropertyName' }, answerWith(3));
    expect(queries[0]?.$select).toBe('PropertyName');
  });

  it('give what came before where Aspire receives too many requests, and a cursor to go on with', async () => {
    const answer = answerWith(900);
    const busy = (request: { url: string }, index: number) => (index === 0 ? answer(request) : json('Too many.', 429));
    const found = await given({ fetch_all: true, limit: 100 }, busy);
    expect(found).toMatchObject({ count: 100, has_more: true });
    const rest = await given({ fetch_all: true, limit: 100, cursor: found.next_cursor }, answer);
    expect(rest).toMatchObject({ count: 800, has_more: false });
    expect(await refusal({ fetch_all: true }, () => json('Too many.', 429))).toContain('too many requests');
  });

  it('are never an empty list because the rate limit leaves no time: then it is an error, or what came before', async () => {
    const allowing = (permits: number, answer: (request: { url: string }) => Scripted) => {
      let asked = 0;
      const rateLimiter = { acquire: () => Promise.resolve(++asked <= permits) };
      const services = createServices(fakeSystem(answer), { rateLimiter });
      return list(sessionOf(connected, services), properties, { fetch_all: true, limit: 100 });
    };
    expect(await allowing(1, answerWith(900))).toMatchObject({ value: { count: 100, has_more: true } });
    expect(await allowing(0, answerWith(900))).toMatchObject({ value: { count: 100, has_more: true } });
    expect(await allowing(0, () => json('Too many.', 429))).toMatchObject({ error: { code: 'rate_limited' } });
  });

  it.each([
    [{ max_records: 5000 }, 'Max records (max_records) goes with Fetch all (fetch_all): set that to true'],
    [
      {
        orderby: 'length(PropertyName)',
        conditions: [
          { field: 'PropertyID', operator: 'is_one_of', values: Array.from({ length: 51 }, (_, index) => index) },
        ],
      },
      'does not go with so many values: they take several calls. Use sort_by.',
    ],
  ])('refuse %j', async (input, message) => {
    expect(await refusal(input)).toContain(message);
  });

  it('begin anew with an empty cursor, as a loop gives it the first time', async () => {
    expect(await given({ fetch_all: true, cursor: '' }, answerWith(3))).toMatchObject({ count: 3, has_more: false });
    expect(await given({ cursor: '' }, answerWith(3))).toMatchObject({ count: 3, next_page: null });
  });
});

describe('the mark of a page', () => {
  const stamped = answerWith(3, { CreatedDate: '2026-02-03T04:05:06Z', ModifiedDate: null });

  it('is the newest stamp where the page is all that there is', async () => {
    expect(await given({}, stamped)).toMatchObject({ latest_change: '2026-02-03T04:05:06Z' });
  });

  it('stays on a later page: nobody knows what has changed meanwhile in those before it', async () => {
    const later = await given({ page_number: 2, changed_since: '2026-01-01' }, stamped);
    expect(later).toMatchObject({ has_more: false, latest_change: '2026-01-01T00:00:00Z' });
    expect(await given({ page_number: 2 }, stamped)).toMatchObject({ latest_change: null });
  });
});

describe("a builder's own OData that would leave its place", () => {
  const conditions = [{ field: 'PropertyID', operator: 'equals', value: 1 }];

  it.each([
    [
      { filter: 'PropertyID eq 2) or (PropertyID eq 3', conditions },
      'Filter (filter) has a ")" at character 16 that closes nothing.',
    ],
    [{ filter: '(PropertyID eq 2' }, 'Filter (filter) has a "(" at character 1 that is never closed.'],
    [{ filter: "PropertyName eq 'O'Hara'", fetch_all: true }, 'a quote inside a text is written twice'],
    [{ filter: 'PropertyName eq "Plaza"' }, 'text stands in single quotes'],
    [{ orderby: "contains(PropertyName,'a'" }, '(orderby) has a "(" at character 9 that is never closed.'],
  ])('is refused before anything is sent: %j', async (input, problem) => {
    const { result, queries } = await run(input, () => json([]));
    expect(result.isFailure && result.error).toMatchObject({ _tag: 'UserInputError' });
    expect(result.isFailure ? result.error.message : '').toContain(problem);
    expect(queries).toEqual([]);
  });

  it('stays in parentheses of its own otherwise', async () => {
    const { queries } = await run({ filter: "PropertyName eq ') or (' or PropertyID eq 2", conditions }, () =>
      json([]),
    );
    expect(queries[0]?.$filter).toBe("PropertyID eq 1 and (PropertyName eq ') or (' or PropertyID eq 2)");
  });
});

it('takes a date and time to its last digit as the time to look for changes from', async () => {
  const { queries } = await run({ changed_since: '2026-04-08T11:30:00.1234567+02:00' }, () => json([]));
  expect(queries[0]?.$filter).toContain('ModifiedDate ge 2026-04-08T09:30:00.1234567Z');
});
