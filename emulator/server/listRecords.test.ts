import { connect, type Connected } from '../testing/client';

let aspire: Connected;
beforeAll(async () => {
  aspire = await connect({ scale: 4 });
});
afterAll(() => aspire.emulator.close());

type Query = Readonly<Record<string, string | number>>;

const ids = (rows: readonly Record<string, unknown>[]) => rows.map((row) => row.WorkTicketID);

describe('a page of a list', () => {
  it('is a bare array', async () => {
    expect((await aspire.get('/Branches')).body).toHaveLength(4);
  });

  it('is what $top and $skip say', async () => {
    expect(ids(await aspire.rows('/WorkTickets', { $top: 3, $skip: 5 }))).toEqual([6, 7, 8]);
  });

  it('is what $pageNumber, counted from 1, and $limit say', async () => {
    expect(ids(await aspire.rows('/WorkTickets', { $pageNumber: 1, $limit: 3 }))).toEqual([1, 2, 3]);
    expect(ids(await aspire.rows('/WorkTickets', { $pagenumber: 3, $limit: 3 }))).toEqual([7, 8, 9]);
  });

  it('is shorter at the end, and empty behind it', async () => {
    expect(await aspire.rows('/WorkTickets', { $top: 1000, $skip: 1000 })).toHaveLength(320);
    expect(await aspire.rows('/WorkTickets', { $top: 1000, $skip: 2000 })).toEqual([]);
  });

  it('holds 1000 rows where nothing says how many', async () => {
    expect(await aspire.rows('/WorkTickets')).toHaveLength(1000);
  });

  it.each<Query>([
    { $top: 1001 },
    { $limit: 1001 },
    { $top: -1 },
    { $top: 'all' },
    { $pageNumber: 0 },
    { $skip: '1.5' },
  ])('is refused for %p', async (query) => {
    const reply = await aspire.get('/WorkTickets', query);
    expect(reply).toMatchObject({ status: 400, body: expect.any(String) });
  });

  it('takes no notice of $count and api-version', async () => {
    expect((await aspire.get('/Branches', { $count: 'true', 'api-version': '1.0' })).body).toHaveLength(4);
  });

  it('comes in the order of the keys, or as $orderby says', async () => {
    expect(ids(await aspire.rows('/WorkTickets', { $orderby: 'WorkTicketID desc', $top: 2 }))).toEqual([1320, 1319]);
    const prices = await aspire.rows('/WorkTickets', { $orderby: 'Price desc', $select: 'Price' });
    const numbers = prices.map(({ Price }) => Number(Price));
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  });

  it('holds what the filter lets pass, wherever it stands', async () => {
    const filter = "WorkTicketStatusName eq 'Complete' and WorkTicketID gt 1000";
    const rows = await aspire.rows('/WorkTickets', { $filter: filter });
    const all = [...(await aspire.rows('/WorkTickets')), ...(await aspire.rows('/WorkTickets', { $skip: 1000 }))];
    const expected = all.filter((row) => row.WorkTicketStatusName === 'Complete' && Number(row.WorkTicketID) > 1000);
    expect(rows).toEqual(expected);
    expect(expected.length).toBeGreaterThan(10);
  });

  it.each([
    ['WorkTicketID eq 7 or WorkTicketID eq 9', [7, 9]],
    ['not (WorkTicketID gt 2)', [1, 2]],
    ['(WorkTicketID lt 3) eq true', [1, 2]],
    ['WorkTicketID in (4,6)', [4, 6]],
    ["WorkTicketID ge 1319 and BranchName ne 'WorkTicketID lt 5'", [1319, 1320]],
    ['WorkTicketID gt 3 and (WorkTicketID le 5)', [4, 5]],
  ])('is right for the keys in %s', async (filter, expected) => {
    expect(ids(await aspire.rows('/WorkTickets', { $filter: filter, $top: 5 }))).toEqual(expected);
  });

  it('has the fields that $select names and no others', async () => {
    const [row] = await aspire.rows('/WorkTickets', { $select: 'WorkTicketID,BranchName', $top: 1 });
    expect(row).toEqual({ WorkTicketID: 1, BranchName: 'Austin' });
  });

  it.each<Query>([
    { $filter: 'DivisionName eq 1' },
    { $select: 'Nothing' },
    { $orderby: 'Nothing' },
    { $expand: 'Nothing' },
  ])('is refused with a text for the unknown field in %p', async (query) => {
    expect(await aspire.get('/WorkTickets', query)).toMatchObject({ status: 400, body: expect.any(String) });
  });

  it('has its nested collections without $expand, and with it', async () => {
    const [plain] = await aspire.rows('/Receipts', { $top: 1 });
    const [expanded] = await aspire.rows('/Receipts', { $top: 1, $expand: 'ReceiptItems' });
    expect(plain).toEqual(expanded);
    expect(plain!.ReceiptItems).toHaveLength(2);
  });
});

describe('the contents of attachments', () => {
  it('come for a filter, in a list of one', async () => {
    const rows = await aspire.rows('/Attachments/AttachmentFileData', { $filter: 'AttachmentID eq 3' });
    expect(rows).toMatchObject([{ AttachmentID: 3, ObjectCode: 'RECEIPT', FileData: expect.any(String) }]);
  });

  it.each<Query>([{}, { $filter: 'AttachmentID eq 3', $top: 1 }, { $filter: 'AttachmentID eq 3', $skip: 0 }])(
    'are refused for %p',
    async (query) => {
      expect((await aspire.get('/Attachments/AttachmentFileData', query)).status).toBe(400);
    },
  );
});

describe('the values that are no lists', () => {
  it('are the object codes, the version, and a new link', async () => {
    expect((await aspire.get('/ObjectCodes')).body).toEqual(
      expect.arrayContaining(['Receipt', 'WorkTicket', 'Opportunity']),
    );
    expect((await aspire.get('/Version/GetApiVersion')).body).toBe('6.26');
    const reply = await aspire.get('/Attachments/NewLink', { link: 'site-photo.jpg' });
    expect(reply).toMatchObject({ status: 200, body: expect.stringContaining('/AspireUploads/') });
  });

  it('leave the attachment types without options', async () => {
    expect(await aspire.rows('/AttachmentTypes', { $top: 1 })).toHaveLength(20);
  });
});
