import type { EmulatorOptions } from '../index';
import type { Connected } from '../testing/client';
import { using } from '../testing/using';
import { defaultOf, switchNames, switches, type Switch } from './switches';

/** What a call answers under the default of a switch, and under another value. */
async function bothWays<Result>(
  other: EmulatorOptions,
  act: (aspire: Connected) => Promise<Result>,
): Promise<[Result, Result]> {
  return [await using({}, act), await using(other, act)];
}

const statusOf =
  (path: string, query: Record<string, string | number>) =>
  async (aspire: Connected): Promise<number> =>
    (await aspire.get(path, query)).status;

describe('the table of switches', () => {
  it.each(switchNames)('gives %s a meaning, statements, and a default that it may have', (name) => {
    const given: Switch = switches[name];
    expect(given.meaning).toMatch(/^[A-Z].*\.$/);
    expect(given.statements.length).toBeGreaterThan(0);
    if ('choices' in given) expect(new Set(given.choices).size).toBeGreaterThan(1);
    else {
      expect(defaultOf(name)).toBeGreaterThanOrEqual(given.least);
      expect(defaultOf(name)).toBeLessThanOrEqual(given.most);
    }
  });
});

describe('the switches of requests', () => {
  it('maxUrlLength: how long a request line may be', async () => {
    const status = statusOf('/Branches', { $filter: `BranchID in (${'1,'.repeat(2100)}1)`, $top: 1 });
    expect(await using({ maxUrlLength: 2000 }, status)).toBe(414);
    expect(await using({ maxUrlLength: 0 }, status)).toBe(200);
  });

  it('rootReply: 404, or a plain text', async () => {
    const [missing, text] = await bothWays({ rootReply: 'text' }, (aspire) => aspire.get('/'));
    expect([missing.status, text.status]).toEqual([404, 200]);
    expect(text.headers.get('content-type')).toContain('text/plain');
  });

  it('versionAccess: open, or with a token alone', async () => {
    const status = async (aspire: Connected) => {
      const withToken = (await aspire.get('/Version/GetApiVersion')).status;
      const without = await fetch(`${aspire.emulator.url}/Version/GetApiVersion`);
      return [withToken, without.status];
    };
    expect(await bothWays({ versionAccess: 'bearer' }, status)).toEqual([
      [200, 200],
      [200, 401],
    ]);
  });

  it('rateWindow: a bucket that refills, or the minute of the clock', async () => {
    const limited: EmulatorOptions = { rateLimitPerMinute: 3, now: () => 1_800_000_000_000 };
    const passed = async (aspire: Connected) => {
      const statuses: number[] = [];
      const read = async () => statuses.push((await aspire.get('/Branches', { $top: 1 })).status);
      // The login is the first of the three.
      for (let call = 0; call < 3; call++) await read();
      aspire.emulator.advanceClock(20);
      for (let call = 0; call < 2; call++) await read();
      return statuses;
    };
    expect(await using(limited, passed)).toEqual([200, 200, 429, 200, 429]);
    expect(await using({ ...limited, rateWindow: 'minute' }, passed)).toEqual([200, 200, 429, 429, 429]);
  });

  it('emptyUnderLoad: lists beyond so many at once are empty', async () => {
    await using({ emptyUnderLoad: 10, now: () => 1_800_000_000_000 }, async (aspire) => {
      const sizes = await Promise.all(
        Array.from({ length: 12 }, async () => (await aspire.rows('/Branches', { $top: 4 })).length),
      );
      expect(sizes.filter((size) => size === 4)).toHaveLength(10);
      expect(sizes.filter((size) => size === 0)).toHaveLength(2);
      aspire.emulator.advanceClock(1);
      expect(await aspire.rows('/Branches', { $top: 4 })).toHaveLength(4);
    });
  });
});

describe('the switches of queries', () => {
  it('mixedPaging: the two pairs of page options are refused together, or taken', async () => {
    const pairs: Record<string, number>[] = [
      { $top: 2, $pageNumber: 1 },
      { $limit: 2, $skip: 1 },
    ];
    for (const query of pairs) {
      expect(await bothWays({ mixedPaging: 'accept' }, statusOf('/Branches', query))).toEqual([400, 200]);
    }
  });

  it('quotedDates: dates in quotes are refused, or taken', async () => {
    for (const $filter of [
      "ScheduledStartDate ge '2026-01-01'",
      "ScheduledStartDate ge '2026-01-01T00:00:00Z'",
      "ScheduledStartDate in ('2026-01-01')",
    ]) {
      expect(await bothWays({ quotedDates: 'accept' }, statusOf('/WorkTickets', { $filter, $top: 1 }))).toEqual([
        400, 200,
      ]);
    }
    expect(await using({}, statusOf('/WorkTickets', { $filter: "WorkTicketID eq '7'", $top: 1 }))).toBe(200);
  });

  it('caseFunctions: tolower and toupper are refused, or taken', async () => {
    const queries: Record<string, string>[] = [
      { $filter: "tolower(BranchName) eq 'austin'" },
      { $filter: "contains(toupper(BranchName),'AUS')" },
      { $orderby: 'tolower(BranchName)' },
    ];
    for (const query of queries) {
      expect(await bothWays({ caseFunctions: 'accept' }, statusOf('/Branches', query))).toEqual([400, 200]);
    }
  });

  it('expandWithSelect: the two are refused together on properties, or taken', async () => {
    const both = { $expand: 'PropertyContacts', $select: 'PropertyID', $top: 1 };
    expect(await bothWays({ expandWithSelect: 'accept' }, statusOf('/Properties', both))).toEqual([400, 200]);
    expect(await using({}, statusOf('/Properties', { $expand: 'PropertyContacts', $top: 1 }))).toBe(200);
  });
});

it('idGaps: seeded ids with gaps, or without', async () => {
  const ids = async (aspire: Connected) =>
    (await aspire.rows('/Attachments', { $filter: 'AttachmentID le 12' })).map(({ AttachmentID }) => AttachmentID);
  const all = Array.from({ length: 12 }, (_, index) => index + 1);
  expect(await bothWays({ idGaps: 'none' }, ids)).toEqual([all.filter((id) => id !== 11), all]);
});

describe('the switches of writes', () => {
  const issue = { AssignedTo: '1', Subject: 'Wet spot', Notes: 'By the gate', PropertyID: 3 };

  it('missingValues: the value of nothing, or a refusal', async () => {
    const tag = { OpportunityID: 1 };
    const [zero, required] = await bothWays({ missingValues: 'reject' }, (aspire) =>
      aspire.send('POST', '/OpportunityTags', tag),
    );
    expect(zero).toMatchObject({ status: 400, body: ['The field TagID must be between 1 and 2147483647.'] });
    expect(required).toMatchObject({ status: 400, body: ['The TagID field is required.'] });
    const due = async (aspire: Connected) => {
      const { body } = await aspire.send('POST', '/Issues', issue);
      return (await aspire.row('/Activities', `ActivityID eq ${String(body)}`)).DueDate;
    };
    expect(await bothWays({ missingValues: 'reject' }, due)).toEqual(['0001-01-01T00:00:00Z', null]);
  });

  it('assignees: contacts, or any ids', async () => {
    const status = async (aspire: Connected) => {
      const statuses: number[] = [];
      for (const AssignedTo of ['1', '999999', 'dana']) {
        statuses.push((await aspire.send('POST', '/Issues', { ...issue, AssignedTo })).status);
      }
      return statuses;
    };
    expect(await bothWays({ assignees: 'any-id' }, status)).toEqual([
      [200, 400, 400],
      [200, 200, 400],
    ]);
  });

  it('closedLists: checked, or open', async () => {
    const status = async (aspire: Connected) =>
      (await aspire.send('POST', '/Issues', { ...issue, Priority: 'Urgent' })).status;
    expect(await bothWays({ closedLists: 'open' }, status)).toEqual([400, 200]);
  });

  it('timeReply: the new id as a number, or as a string', async () => {
    const body = {
      ContactID: 2,
      WorkTicketID: 5,
      StartTime: '2026-04-08T07:00:00',
      EndTime: '2026-04-08T15:00:00',
    };
    const reply = async (aspire: Connected) => (await aspire.send('POST', '/WorkTicketTimes', body)).body;
    expect(await bothWays({ timeReply: 'string' }, reply)).toEqual([161, '161']);
  });
});

describe('the switches of changes', () => {
  it('keyOrder: rows in the order of their key, or about so', async () => {
    const inOrder = async (aspire: Connected) => {
      const query = { $orderby: 'WorkTicketID', $filter: 'WorkTicketID gt 100', $top: 50 };
      return (await aspire.rows('/WorkTickets', query)).map(({ WorkTicketID }) => Number(WorkTicketID));
    };
    const [exact, loose] = await bothWays({ keyOrder: 'loose' }, inOrder);
    expect(exact).toEqual([...exact].sort((a, b) => a - b));
    expect(loose).not.toEqual([...loose].sort((a, b) => a - b));
    expect(loose).toHaveLength(50);
    expect(Math.max(...loose)).toBeLessThan(Math.max(...exact) + 8);
  });

  it('clockOffset: a clock that is ahead or behind', async () => {
    const now = 1_800_000_000_000;
    for (const offset of [0, 300, -600]) {
      await using({ clockOffset: offset, now: () => now }, async (aspire) => {
        const { headers } = await aspire.get('/Branches', { $top: 1 });
        expect(Date.parse(headers.get('date')!)).toBe(now + offset * 1000);
        const [change] = aspire.emulator.churnStep({ resources: ['Contacts'], kinds: { update: 1 } });
        expect(Date.parse(change!.stamp!)).toBe(now + offset * 1000);
      });
    }
  });

  it('forbiddenReply: a text that names the scope', async () => {
    await using({ forbidden: ['Invoices GET'], forbiddenReply: 'scope' }, async (aspire) => {
      expect(await aspire.get('/Invoices')).toMatchObject({
        status: 403,
        text: 'Forbidden: the API client lacks the scope "Invoices GET"',
      });
      expect((await aspire.get('/Branches')).status).toBe(200);
    });
  });
});
