import { sentencePartInPast } from '../../src/aspire/client/errors';
import { cellsOf, endings, type Cell } from './expected';
import { faultCases } from './faults';
import { scenarios, type Scenario } from './scenarios';
import { Harness, type Outcome } from './harness';

let harness: Harness;
beforeAll(async () => {
  harness = await Harness.open();
});
afterAll(() => harness.close());

it('the matrix has a row for every fault', () => {
  expect([...cellsOf('POST').keys()]).toEqual(Object.keys(faultCases));
});

describe.each(Object.entries(scenarios))('%s', (_name, scenario) => {
  let baseline: Outcome;
  beforeAll(async () => {
    baseline = await harness.run(scenario);
  });

  it('succeeds without a fault', () => {
    expect(baseline).toMatchObject({ result: { isSuccess: true }, sent: scenario.baseline, took: 0 });
    expect(baseline.done).toBe(scenario.written ? 1 : 0);
  });

  it.each(casesOf(scenario))('ends as the matrix says with the fault "%s", %s', async (fault, when, cell) => {
    const faultCase = faultCases[fault]!;
    const always = when === 'always';
    const { result, sent, done, took } = await harness.run(scenario, { faultCase, always });

    const { error, lacking, part } = endings[cell.ending]!;
    if (error !== undefined) {
      expect(failureOf(result)).toEqual({ error, message: messageOf(cell, scenario, fault) });
    } else if (lacking) {
      const [whole, part] = [stableValue(baseline.result), stableValue(result)];
      expect(whole).toMatchObject(part);
      expect(Object.keys(part).length).toBeLessThan(Object.keys(whole).length);
    } else if (part) {
      const [whole, given] = [stableValue(baseline.result), stableValue(result)] as [Listed, Listed];
      expect(given).toMatchObject({ has_more: true, next_cursor: expect.any(String) });
      expect(given.items).toEqual(whole.items.slice(0, given.count));
      expect([given.count > 0, given.count < whole.count]).toEqual([true, true]);
    } else {
      expect(stableValue(result)).toEqual(stableValue(baseline.result));
    }
    expect(inComparableOrder(sent, scenario)).toEqual(
      inComparableOrder(expectedRequests(fault, always, cell, scenario), scenario),
    );
    expect(done).toBe(isWritten(cell, scenario, faultCase.carriedOut) ? 1 : 0);
    expect(took).toBeLessThanOrEqual(100_000);
  });
});

type Listed = { items: unknown[]; count: number };

function casesOf({ column }: Scenario): (readonly [fault: string, when: 'once' | 'always', cell: Cell])[] {
  return [...cellsOf(column)].flatMap(([fault, [once, always]]) => {
    // An operation that fails at the first fault never sees a second one.
    const failsAtOnce = endings[once.ending]?.error !== undefined && once.tries === 1;
    return [[fault, 'once', once] as const, ...(failsAtOnce ? [] : [[fault, 'always', always] as const])];
  });
}

/** The value of a success, without its random and time-dependent fields. */
function stableValue(result: Outcome['result']): object {
  if (result.isFailure) throw new Error(`${result.error._tag}: ${result.error.message}`);
  const unstable = /^(access_token|refresh_token|expires_.*|url)$/;
  const text = JSON.stringify(result.value, (name, value: unknown) => (unstable.test(name) ? '...' : value));
  return JSON.parse(text) as object;
}

function failureOf(result: Outcome['result']): { error: string; message: string } {
  if (result.isSuccess) throw new Error(`expected a failure, got ${JSON.stringify(result.value)}`);
  const { _tag, message } = result.error;
  return { error: _tag, message: message.replace(/\(\d+ characters\)/, '(# characters)') };
}

/** The ending's message, with its placeholders filled in. */
function messageOf({ ending }: Cell, { column, baseline, faultIndex, what }: Scenario, fault: string): string {
  const faultCase = faultCases[fault]!;
  const request = baseline[faultIndex]!;
  const [method, path] = request.split(' ');
  const words: Record<string, string> = {
    message: (['token', 'refresh'].includes(column) ? faultCase.tokenMessage : undefined) ?? faultCase.message,
    what,
    done: sentencePartInPast(what),
    request,
    scope: `${method} for ${path?.split('/')[1]}`,
  };
  return (endings[ending]?.says ?? '').replace(/\{(\w+)\}/g, (_, word: string) => words[word] ?? word);
}

/** The requests of a run with a fault: those before it, the attempts, and the rest where the operation continued. */
function expectedRequests(fault: string, always: boolean, { ending, tries }: Cell, scenario: Scenario): string[] {
  const { baseline, faultIndex, concurrency = 1 } = scenario;
  const request = baseline[faultIndex]!;
  const { error, part } = endings[ending]!;
  const continued = error === undefined && !part;
  const count = always && !continued ? tries * concurrency : tries + concurrency - 1;
  const sent = Array.from({ length: count }, () => request);
  // Only a 401 sends anything between two attempts: a request for a new token.
  if (fault.startsWith('401') && tries === 2) sent.splice(-1, 0, 'POST /Authorization/RefreshToken');
  return [...baseline.slice(0, faultIndex), ...sent, ...(continued ? baseline.slice(faultIndex + concurrency) : [])];
}

/** Sorts requests that are sent at once, since their order is not defined. */
function inComparableOrder(sent: readonly string[], { concurrency = 1 }: Scenario): string[] {
  return concurrency > 1 ? [...sent].sort() : [...sent];
}

/** Whether Aspire has carried out the write in the end. */
function isWritten({ ending }: Cell, { written, column }: Scenario, carriedOut = false): boolean {
  if (!written) return false;
  if (endings[ending]?.error === undefined) return true;
  return carriedOut && ['POST', 'DELETE', 'PUT'].includes(column);
}
