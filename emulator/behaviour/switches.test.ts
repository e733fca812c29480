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
    for (const query of [
      { $top: 2, $pageNumber: 1 },
      { $limit: 2, $skip: 1 },
    ]) {
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
    for (const query of [
      { $filter: "tolower(BranchName) eq 'austin'" },
      { $filter: "contains(toupper(BranchName),'AUS')" },
      { $orderby: 'tolower(BranchName)' },
    ]) {
      expect(await bothWays({ caseFunctions: 'accept' }, statusOf('/Branches', query))).toEqual([400, 200]);
    }
  });

  it('expandWithSelect: the two are refused together on properties, or taken', async () => {
    const both = { $expand: 'PropertyContacts', $select: 'PropertyID', $top: 1 };
    expect(await bothWays({ expandWithSelect: 'accept' }, statusOf('/Properties', both))).toEqual([400, 200]);
    expect(await using({}, statusOf('/Properties', { $expand: 'PropertyContacts', $top: 1 }))).toBe(200);
  });
});
