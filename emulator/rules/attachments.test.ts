import { connect, type Connected } from '../testing/client';

let aspire: Connected;
beforeAll(async () => {
  aspire = await connect();
});
beforeEach(() => aspire.emulator.reset());
afterAll(() => aspire.emulator.close());

const post = (path: string, body: unknown) => aspire.send('POST', path, body);

describe('an attachment', () => {
  const FileData = Buffer.from('Beds need edging.').toString('base64');
  const attach = (over: object = {}) =>
    post('/Attachments', {
      FileName: 'notes.txt',
      FileData,
      ObjectId: 7,
      ObjectCode: 'Receipt',
      AttachmentTypeId: 11,
      ...over,
    });

  it('hangs on what its code and id name, and is called by its own id', async () => {
    await attach();
    const [row] = await aspire.rows('/Attachments', { $filter: 'ReceiptID eq 7 and AttachmentID gt 60' });
    expect(row).toMatchObject({
      AttachmentID: 61,
      AttachmentName: '61.txt',
      OriginalFileName: 'notes.txt',
      AttachmentTypeName: 'AP Invoice',
      ReceiptNumber: 3007,
      WorkTicketID: null,
      DateUploaded: expect.stringMatching(/Z$/),
    });
  });

  it('has its extension with the dot, and is not shown to crews', async () => {
    await attach();
    expect(await aspire.row('/Attachments', 'AttachmentID eq 61')).toMatchObject({
      FileExtension: '.txt',
      ExposeToCrew: false,
    });
  });

  it('is answered with a link under which the file is', async () => {
    const { body } = await attach();
    expect(body).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/AspireUploads\/emulator\/[0-9a-f-]{36}\.txt$/);
    expect(await (await fetch(String(body))).text()).toBe('Beds need edging.');
  });

  it('gives its bytes back, with the code in capitals', async () => {
    await attach({ ObjectCode: 'WorkTicket' });
    const query = { $filter: 'AttachmentID eq 61' };
    expect(await aspire.rows('/Attachments/AttachmentFileData', query)).toEqual([
      {
        AttachmentID: 61,
        FileName: 'notes.txt',
        FileData,
        ObjectId: 7,
        ObjectCode: 'WORKTICKET',
        AttachmentTypeID: 11,
        AttachToInvoice: false,
      },
    ]);
  });

  it.each([
    [{ ObjectCode: 'RECEIPT' }, 'ObjectCode is invalid: RECEIPT'],
    [{ FileData: 'no base64!' }, 'FileData is not valid base64.'],
    [{ ObjectId: undefined }, ['ObjectId is required.']],
    [{ ObjectId: undefined, ObjectCode: undefined }, ['ObjectId is required.', 'ObjectCode is required.']],
    [{ ObjectCode: 'Opportunity' }, ['AttachToInvoice is required.']],
    [{ AttachmentTypeId: 99 }, 'AttachmentTypeId is invalid: 99'],
    [{ FileData: undefined }, ['The FileData field is required.']],
    [{ FileData: undefined, AttachmentTypeId: undefined }, ['The FileData field is required.']],
  ])('is refused with %j', async (over, body) => {
    expect(await attach(over)).toMatchObject({ status: 400, body });
  });

  it('may have line breaks in its base64, which are not kept', async () => {
    await attach({ FileData: `${FileData.slice(0, 8)}\r\n${FileData.slice(8)}\n` });
    expect(await aspire.row('/Attachments/AttachmentFileData', 'AttachmentID eq 61')).toMatchObject({ FileData });
  });

  it('of an opportunity is taken where it says whether it goes with the invoice', async () => {
    expect((await attach({ ObjectCode: 'Opportunity', AttachToInvoice: false })).status).toBe(200);
  });
});
