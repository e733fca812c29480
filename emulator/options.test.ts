import { startEmulator, type EmulatorOptions } from './index';
import type { Connected } from './testing/client';
import { using } from './testing/using';

const contact = { Contact: { FirstName: 'Dana', LastName: 'Whitfield', Email: 'dana@example.com' } };

describe('the switches', () => {
  it('skip: the first rows again for every page', async () => {
    await using({ skip: 'ignored' }, async (aspire) => {
      expect(await aspire.rows('/Branches', { $skip: 2, $top: 1 })).toMatchObject([{ BranchID: 1 }]);
      expect(await aspire.rows('/Branches', { $pageNumber: 3, $limit: 1 })).toMatchObject([{ BranchID: 3 }]);
    });
  });

  it('maxPage: a page too large is cut', async () => {
    await using({ maxPage: 'cap', scale: 4 }, async (aspire) => {
      expect(await aspire.rows('/WorkTickets', { $top: 5000, $select: 'WorkTicketID' })).toHaveLength(1000);
    });
  });

  it('pageSizeWithoutOptions: how many rows come unasked', async () => {
    await using({ pageSizeWithoutOptions: 25 }, async (aspire) => {
      expect(await aspire.rows('/Properties')).toHaveLength(25);
      expect(await aspire.rows('/Properties', { $top: 30 })).toHaveLength(30);
    });
  });

  it('shortPages: fewer rows than were asked for, and none is lost', async () => {
    await using({ shortPages: 'always' }, async (aspire) => {
      expect(await aspire.rows('/Properties', { $top: 40 })).toHaveLength(36);
      const byRows: unknown[] = [];
      const byPages: unknown[] = [];
      for (let page = await aspire.rows('/Properties', { $top: 40 }); page.length > 0;) {
        byRows.push(...page);
        page = await aspire.rows('/Properties', { $top: 40, $skip: byRows.length });
      }
      for (let number = 1; number <= 3; number++) {
        byPages.push(...(await aspire.rows('/Properties', { $pageNumber: number, $limit: 40 })));
      }
      expect(byRows).toHaveLength(90);
      expect(byPages).toEqual(byRows);
      expect(await aspire.rows('/Properties', { $top: 1 })).toHaveLength(1);
    });
  });

  it('defaultOrder: rows in no order that a client could count on', async () => {
    await using({ defaultOrder: 'reverse' }, async (aspire) => {
      const ids = async (query: Record<string, string>) =>
        (await aspire.rows('/Branches', query)).map(({ BranchID }) => BranchID);
      expect(await ids({})).toEqual([4, 3, 2, 1]);
      expect(await ids({ $orderby: 'BranchID' })).toEqual([1, 2, 3, 4]);
    });
  });

  it('maxListedValues: how long a list in a filter may be', async () => {
    const among = (count: number) => `BranchID in (${Array.from({ length: count }, (_, id) => id + 1).join(',')})`;
    await using({ maxListedValues: 3 }, async (aspire) => {
      expect((await aspire.get('/Branches', { $filter: among(3) })).status).toBe(200);
      expect(await aspire.get('/Branches', { $filter: among(4) })).toMatchObject({ status: 400 });
    });
    await using({ maxListedValues: 0 }, async (aspire) => {
      expect((await aspire.get('/Branches', { $filter: among(500) })).status).toBe(200);
    });
  });

  it('maxFilterNodes: how large a filter may be', async () => {
    const chain = (count: number) => Array.from({ length: count }, (_, id) => `BranchID eq ${id + 1}`).join(' or ');
    const status = async (aspire: Connected, count: number) =>
      (await aspire.get('/Branches', { $filter: chain(count) })).status;
    await using({ maxFilterNodes: 14 }, async (aspire) => {
      expect([await status(aspire, 3), await status(aspire, 4)]).toEqual([200, 400]);
    });
    await using({ maxFilterNodes: 0 }, async (aspire) => expect(await status(aspire, 100)).toBe(200));
  });

  it('textCase: text is compared with its case, or without', async () => {
    const query = { $filter: "BranchName eq 'AUSTIN'" };
    await using({}, async (aspire) => expect(await aspire.rows('/Branches', query)).toHaveLength(1));
    await using({ textCase: 'case-sensitive' }, async (aspire) =>
      expect(await aspire.rows('/Branches', query)).toEqual([]),
    );
  });

  it('fileDataReply: one attachment is a list of one, or an object', async () => {
    await using({ fileDataReply: 'object' }, async (aspire) => {
      const { body } = await aspire.get('/Attachments/AttachmentFileData', { $filter: 'AttachmentID eq 3' });
      expect(body).toMatchObject({ AttachmentID: 3, FileData: expect.any(String) });
    });
  });

  it.each([
    ['string', '121'],
    ['number', 121],
    ['object', { contactId: 121, email: 'dana@example.com', firstName: 'Dana', success: true }],
  ] as const)('contactReply: %s', async (contactReply, body) => {
    await using({ contactReply }, async (aspire) => {
      const reply = await aspire.send('POST', '/Contacts', contact);
      if (typeof body === 'object') expect(reply.body).toMatchObject(body);
      else expect(reply.body).toBe(body);
    });
  });

  it('newLink: the error that was seen in place of a link', async () => {
    await using({ newLink: 'fails' }, async (aspire) => {
      const reply = await aspire.get('/Attachments/NewLink', { link: 'site-photo.jpg' });
      expect(reply).toMatchObject({ status: 500, body: { StatusCode: 500, Message: 'Internal Server Error' } });
    });
  });

  it('untypedReply: a number in place of nothing', async () => {
    await using({ untypedReply: 'number' }, async (aspire) => {
      const body = { OpportunityServiceId: 1, RouteId: 1, ScheduledStartDate: '2026-04-08' };
      expect((await aspire.send('POST', '/WorkTickets/CreateAsNeededWorkTickets', body)).body).toBe(331);
      const rate = { ContactID: 1, EffectiveDate: '2026-04-08', BurdenPercent: 5 };
      expect((await aspire.send('POST', '/PayRates', rate)).body).toBe(37);
    });
  });

  it('pathCase: paths in any case, or as they are described and in lower case', async () => {
    const asked = ['/WorkTickets', '/worktickets', '/WORKTICKETS', '/Attachments/NEWLink'];
    const statuses = (pathCase: 'ignored' | 'case-sensitive') =>
      using({ pathCase }, async (aspire) =>
        Promise.all(asked.map(async (path) => (await aspire.get(path, { $top: 1 })).status)),
      );
    expect(await statuses('ignored')).toEqual([200, 200, 200, 200]);
    expect(await statuses('case-sensitive')).toEqual([200, 200, 404, 404]);
  });

  it('nameCase: a query may say fields, operators and functions in any case', async () => {
    const query = {
      $filter: "BRANCHID IN (1,2) And Not Contains(branchname,'IN AND BranchID')",
      $select: 'branchid',
      $orderby: 'branchID DESC',
    };
    await using({}, async (aspire) => expect((await aspire.get('/Branches', query)).status).toBe(400));
    await using({ nameCase: 'ignored' }, async (aspire) => {
      expect(await aspire.rows('/Branches', query)).toEqual([{ BranchID: 2 }, { BranchID: 1 }]);
    });
  });

  it('bodyValues: what a value means is taken, or its type must fit', async () => {
    const body = {
      PropertyName: 7,
      BranchID: '2',
      Active: 'True',
      Budget: '12.5',
      PaymentTermsID: '',
      PropertyGroupID: null,
    };
    await using({}, async (aspire) => {
      const { body: id } = await aspire.send('POST', '/Properties', body);
      expect(await aspire.row('/Properties', `PropertyID eq ${String(id)}`)).toMatchObject({
        PropertyName: '7',
        BranchID: 2,
        Active: true,
        Budget: 12.5,
        PaymentTermsID: null,
      });
      for (const AssignedTo of [5, '5', ['5', '6']]) {
        const issue = { AssignedTo, Subject: 'Wet spot', Notes: 'By the gate' };
        expect((await aspire.send('POST', '/Issues', issue)).status).toBe(200);
      }
      const rate = { ContactID: '1', EffectiveDate: '2026-04-08 00:00:00', BurdenPercent: 5 };
      expect((await aspire.send('POST', '/PayRates', rate)).status).toBe(200);
    });
    await using({ bodyValues: 'strict' }, async (aspire) => {
      expect((await aspire.send('POST', '/Properties', body)).body).toHaveLength(5);
    });
  });

  it.each([
    ['string', /^"The \$filter .*"$/, 'application/json'],
    ['text', /^The \$filter /, 'text/plain'],
    ['object', /^\{"error":\{"message":"The \$filter /, 'application/json'],
  ] as const)('queryErrorReply: %s', async (queryErrorReply, text, type) => {
    await using({ queryErrorReply }, async (aspire) => {
      const reply = await aspire.get('/Branches', { $filter: 'Nothing eq 1' });
      expect(reply).toMatchObject({ status: 400, text: expect.stringMatching(text) });
      expect(reply.headers.get('content-type')).toContain(type);
    });
  });

  it('retryAfter: 429 tells when a request passes again', async () => {
    const limited = { rateLimitPerMinute: 1, now: () => 1_800_000_000_000 + 20_000 };
    const header = (retryAfter: 'absent' | 'sent', rateWindow: 'bucket' | 'minute' = 'bucket') =>
      using({ ...limited, retryAfter, rateWindow }, async (aspire) =>
        (await aspire.get('/Branches')).headers.get('retry-after'),
      );
    expect(await header('absent')).toBeNull();
    expect(await header('sent')).toBe('60');
    expect(await header('sent', 'minute')).toBe('40');
  });

  it('omittedFields: a PUT empties what it leaves out, or keeps it, but always empties a contact', async () => {
    const change = async (aspire: Connected) => {
      await aspire.send('PUT', '/Vendors', { VendorID: 1, VendorName: 'Renamed' });
      await aspire.send('PUT', '/Contacts', { Contact: { ContactID: 1, FirstName: 'Dana', LastName: 'Whitfield' } });
      return {
        vendor: await aspire.row('/Vendors', 'VendorID eq 1'),
        contact: await aspire.row('/Contacts', 'ContactID eq 1'),
      };
    };
    await using({}, async (aspire) => {
      const before = await aspire.row('/Vendors', 'VendorID eq 1');
      const kept = await using({ omittedFields: 'kept' }, change);
      const emptied = await change(aspire);
      expect(kept).toMatchObject({ vendor: { ...before, VendorName: 'Renamed' }, contact: { BranchID: null } });
      expect(emptied).toMatchObject({ vendor: { VendorName: 'Renamed' }, contact: { BranchID: null } });
      expect(emptied.vendor).not.toEqual(kept.vendor);
    });
  });

  it('receiptWithId: a receipt that names its id is refused, another one, or that one anew', async () => {
    const line = (quantity: number) => ({
      ItemName: 'Mulch',
      ItemType: 'Material',
      ItemQuantity: quantity,
      ItemUnitCost: 2,
      ItemAllocations: [{ InventoryLocationID: 1, ItemQuantity: quantity }],
    });
    const first = {
      BranchID: 1,
      VendorID: 1,
      InventoryLocationID: 1,
      VendorInvoiceNum: 'INV-77',
      ReceiptItems: [line(3)],
    };
    const again = { ...first, ReceiptItems: [line(5)] };
    await using({}, async (aspire) => {
      const { body } = await aspire.send('POST', '/Receipts', first);
      const other = { ...again, VendorInvoiceNum: 'INV-78', ...(body as object) };
      expect(await aspire.send('POST', '/Receipts', other)).toMatchObject({
        status: 400,
        body: expect.stringContaining('cannot be changed'),
      });
    });
    await using({ receiptWithId: 'creates' }, async (aspire) => {
      const { body } = await aspire.send('POST', '/Receipts', first);
      const other = { ...again, VendorInvoiceNum: 'INV-78', ...(body as object) };
      expect((await aspire.send('POST', '/Receipts', other)).body).not.toEqual(body);
    });
    await using({ receiptWithId: 'changes' }, async (aspire) => {
      const { body } = await aspire.send('POST', '/Receipts', first);
      expect((await aspire.send('POST', '/Receipts', { ...again, ...(body as object) })).body).toEqual(body);
      expect(await aspire.row('/Receipts', "VendorInvoiceNum eq 'INV-77'")).toMatchObject({ ReceiptTotalCost: 10 });
      const { ReceiptID } = body as { ReceiptID: number };
      expect(await aspire.rows('/ItemAllocations', { $filter: `ReceiptID eq ${ReceiptID}` })).toMatchObject([
        { ItemQuantity: 5 },
      ]);
      expect((await aspire.send('POST', '/Receipts', { ...first, ReceiptID: 999 })).status).toBe(400);
    });
  });

  it('durations: by the clock, or as ISO 8601 says', async () => {
    const hours = (durations: 'clock' | 'iso') =>
      using({ durations }, async (aspire) => {
        const [row] = await aspire.rows('/PropertyAvailabilities', { $filter: 'StartTime eq 07:00', $top: 1 });
        return [row?.StartTime, row?.EndTime];
      });
    expect(await hours('clock')).toEqual(['07:00:00', expect.stringMatching(/^\d\d:\d\d:00$/)]);
    expect(await hours('iso')).toEqual(['PT7H', expect.stringMatching(/^PT\d+H(\d+M)?$/)]);
  });

  it('references: ids that name nothing are taken, or refused', async () => {
    const body = { PropertyName: 'X', BranchID: 99 };
    await using({}, async (aspire) => {
      expect((await aspire.send('POST', '/Properties', body)).status).toBe(200);
      expect(await aspire.row('/Properties', 'PropertyID eq 91')).toMatchObject({ BranchID: 99, BranchName: null });
    });
    await using({ references: 'reject' }, async (aspire) => {
      expect(await aspire.send('POST', '/Properties', body)).toMatchObject({
        status: 400,
        body: 'BranchID is invalid: 99',
      });
      const users = {
        AllBranchAccess: false,
        BranchAccess: [1, 9],
        ExternalContactReference: 'E',
        Password: 'p',
        Active: true,
        UserRoles: [1],
      };
      expect((await aspire.send('POST', '/Users', users)).body).toBe('BranchAccess is invalid: 9');
      expect((await aspire.send('POST', '/Properties', { ...body, BranchID: 1 })).status).toBe(200);
    });
  });
});

describe('an option', () => {
  it.each([
    [{ scale: 0 }, 'scale must be a whole number from 1 to 1000, not 0'],
    [{ scale: 1.5 }, 'scale must be a whole number'],
    [{ port: 70_000 }, 'port must be a whole number from 0 to 65535'],
    [{ seed: NaN }, 'seed must be a whole number'],
    [{ skip: 'maybe' }, 'skip must be supported or ignored, not "maybe"'],
    [{ badCredentials: 403 }, 'badCredentials must be 401 or 404, not 403'],
    [{ secret: '' }, 'secret must not be empty'],
    [{ forbidden: ['Receipts'] }, 'forbidden takes a controller and a verb'],
    [{ maxListedValues: -1 }, 'maxListedValues must be a whole number'],
    [{ corsOrigins: ['*'] }, 'corsOrigins takes origins such as "http://localhost:5173", not "*"'],
    [{ corsOrigins: ['http://localhost:5173/'] }, 'corsOrigins takes origins'],
    [{ corsOrigins: ['null'] }, 'corsOrigins takes origins'],
    [{ sacle: 2 }, 'there is no option "sacle"'],
  ])('that is wrong is refused with the reason: %j', async (options, message) => {
    await expect(startEmulator(options as EmulatorOptions)).rejects.toThrow(message);
  });

  it('that is left undefined has its default', async () => {
    await using({ seed: undefined, clientId: undefined }, async ({ emulator }) => {
      await Promise.resolve(expect(emulator.credentials).toEqual({ clientId: 'emulator', secret: 'emulator-secret' }));
    });
  });

  it('may take a port, which no second emulator can have', async () => {
    await using({}, async ({ emulator }) => {
      await expect(startEmulator({ port: emulator.port })).rejects.toThrow('EADDRINUSE');
    });
  });
});
