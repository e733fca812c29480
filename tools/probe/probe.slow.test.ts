import { readApi } from '../../api/model/readApi';
import type { EmulatorOptions } from '../../emulator';
import { defaultOf, switchNames, switches, type Switch, type SwitchName } from '../../emulator/behaviour/switches';
import { startAskedEmulator } from './askedEmulator';
import { probe } from './probe';
import { maxCalls } from './session';
import type { Report } from './report';

const api = readApi();

async function probeOf(options: EmulatorOptions = {}): Promise<Report> {
  const { target, timer, close } = await startAskedEmulator(options);
  try {
    return await probe({ api, target, timer, name: 'emulator' });
  } finally {
    await close();
  }
}

/** What else than its default each switch can be, in values that the probe can tell apart. */
const numbers: Partial<Record<SwitchName, number[]>> = {
  maxUrlLength: [0, 2000, 8000, 16_384],
  emptyUnderLoad: [5, 15],
  pageSizeWithoutOptions: [1, 100, 999],
  maxFilterNodes: [0, 7, 50, 99, 101, 250],
  maxListedValues: [1, 25, 200, 1000],
  clockOffset: [600],
  nullStamps: [50],
};

function othersOf(name: SwitchName): (string | number)[] {
  const given: Switch = switches[name];
  return 'choices' in given ? given.choices.slice(1) : (numbers[name] ?? []);
}

/** What no reading shows: a write would, a call above the limit, a right clock, or rows that only the emulator adds. */
const unseen: readonly SwitchName[] = [
  ...(['missingValues', 'closedLists', 'assignees', 'references', 'omittedFields', 'receiptWithId'] as const),
  ...(['contactReply', 'timeReply', 'untypedReply'] as const),
  'rateWindow',
  'clockOffset',
  'nullStamps',
];

/** What is found of those that no write would show. */
const foundWithout: Partial<Record<SwitchName, string>> = {
  rateWindow: 'no data for it',
  clockOffset: 'no data for it',
  nullStamps: 'confirmed',
};

/** `retryAfter` shows only where somebody else has used the limit up. */
const withOthers: EmulatorOptions = { rateLimitPerMinute: 30 };

const turned = switchNames
  .filter((name) => !unseen.includes(name))
  .flatMap((name) => othersOf(name).map((value): [SwitchName, string | number] => [name, value]));

describe('a switch of the emulator', () => {
  it.each(turned)('%s is noticed when it is %s', async (name, value) => {
    const report = await probeOf({ [name]: value, ...(name === 'retryAfter' && withOthers) });
    expect(report.switches).toEqual({ [name]: value });
    expect(report.calls).toBeLessThanOrEqual(maxCalls);
  });

  it('that no reading shows belongs to a statement that reading does not settle', async () => {
    const { findings } = await probeOf();
    for (const name of unseen) {
      const own = findings.filter(({ statement }) =>
        (switches[name].statements as readonly number[]).includes(statement),
      );
      const expected = foundWithout[name] ?? 'needs a write';
      expect([name, ...own.map(({ verdict }) => verdict)]).toEqual([name, ...own.map(() => expected)]);
      const changed = await probeOf({ [name]: othersOf(name)[0] });
      expect([name, changed.switches]).toEqual([name, {}]);
    }
  });

  it('has a value in this table that is not its default', () => {
    for (const name of switchNames) {
      expect(othersOf(name).length).toBeGreaterThan(0);
      expect(othersOf(name)).not.toContain(defaultOf(name));
    }
  });
});
