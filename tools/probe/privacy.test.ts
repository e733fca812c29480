import { readApi } from '../../api/model/readApi';
import { startAskedEmulator } from './askedEmulator';
import { MadeRecords } from './madeRecords';
import { probe } from './probe';
import type { Report } from './report';

const api = readApi();
const marker = 'Quillon Braithwaite';

/** Every text and number in a value, however deep. */
function leavesOf(value: unknown): (string | number)[] {
  if (typeof value === 'string' || typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [];
}

/** Texts that stand in records and in the statements alike: the words of Aspire, not of a customer. */
const wordsOfAspire = new Set([
  'Contract',
  'Complete',
  'Activity',
  'Property',
  'Opportunity',
  'Work Order',
  'Priority',
  'Authorization',
]);

describe('a report', () => {
  let report: Report;
  let texts: string[];
  let secrets: string[];
  let highestId: number;
  beforeAll(async () => {
    // So many records that ids and counts cannot be taken for each other.
    const { target, timer, close } = await startAskedEmulator({
      scale: 50,
      secret: 'a secret of my own',
      forbidden: [],
    });
    const made = new MadeRecords(marker);
    report = await probe({ api, target, timer, name: 'emulator', made });
    const logIn = await fetch(`${target.baseUrl}/Authorization`, {
      method: 'POST',
      body: JSON.stringify({ ClientId: target.clientId, Secret: target.secret }),
    });
    const { Token } = (await logIn.json()) as { Token: string };
    const leaves: (string | number)[] = [];
    for (const { path, options } of api.operations.values()) {
      if (options === undefined || options === 'filter') continue;
      const reply = await fetch(`${target.baseUrl}${path}?$top=60`, { headers: { authorization: `Bearer ${Token}` } });
      leaves.push(...leavesOf(await reply.json()));
    }
    texts = leaves.filter((leaf): leaf is string => typeof leaf === 'string');
    secrets = [target.secret, target.baseUrl, Token.split('.')[0]!];
    highestId = Number(/\d+/.exec(made.list.at(-1)!)![0]);
    await close();
  }, 120_000);

  it('has no text of any record, no secret and no address', () => {
    // The day of the probe may be one of a record.
    const text = JSON.stringify({ ...report, date: undefined });
    const told = [...new Set(texts)].filter((value) => value.trim().length >= 7 && !wordsOfAspire.has(value));
    expect(told.length).toBeGreaterThan(1000);
    expect([...told, ...secrets, marker].filter((value) => text.includes(value))).toEqual([]);
  });

  it('has no id of a record', () => {
    expect(highestId).toBeGreaterThan(4000);
    const numbers = JSON.stringify(report.findings).match(/\d+/g)!.map(Number);
    expect(numbers).not.toContain(highestId);
    // Limits of Aspire, and how much the probe looked at.
    const limits = [1000, 3700, 8192, 86_400];
    const others = numbers.filter((number) => number >= 1000 && !limits.includes(number));
    expect(others.length).toBeLessThanOrEqual(3);
  });

  it('says what was seen in known words alone', () => {
    const words = report.findings.flatMap(({ seen }) => seen).join(' ');
    expect(words).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-|@|\bTX\b|\bLLC\b/);
  });
});
