import { cellsOf, endings, type Cell } from './expected';
import { misfortunes } from './faults';
import { places, type Place } from './places';
import { Stage, type Outcome } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
}, 30_000);
afterAll(() => stage.close());

it('the matrix has a row for every fault', () => {
  expect([...cellsOf('POST').keys()]).toEqual(Object.keys(misfortunes));
});

describe.each(Object.entries(places))('%s', (_name, place) => {
  let sound: Outcome;
  beforeAll(async () => {
    sound = await stage.run(place);
  });

  it('goes well where nothing goes wrong', () => {
    expect(sound).toMatchObject({ result: { isSuccess: true }, sent: place.sound, took: 0 });
    expect(sound.done).toBe(place.written ? 1 : 0);
  });

  it.each(casesOf(place))('ends as the matrix says under "%s", %s', async (fault, when, cell) => {
    const misfortune = misfortunes[fault]!;
    const always = when === 'always';
    const { result, sent, done, took } = await stage.run(place, { misfortune, always });

    const { error, lacking, part } = endings[cell.ending]!;
    if (error !== undefined) {
      expect(told(result)).toEqual({ error, message: messageOf(cell, place, fault) });
    } else if (lacking) {
      const [whole, part] = [known(sound.result), known(result)];
      expect(whole).toMatchObject(part);
      expect(Object.keys(part).length).toBeLessThan(Object.keys(whole).length);
    } else if (part) {
      const [whole, given] = [known(sound.result), known(result)] as [Listed, Listed];
      expect(given).toMatchObject({ has_more: true, next_cursor: expect.any(String) });
      expect(given.items).toEqual(whole.items.slice(0, given.count));
      expect([given.count > 0, given.count < whole.count]).toEqual([true, true]);
    } else {
      expect(known(result)).toEqual(known(sound.result));
    }
    expect(alike(sent, place)).toEqual(alike(sentUnder(fault, always, cell, place), place));
    expect(done).toBe(isDone(cell, place, misfortune.carriedOut) ? 1 : 0);
    expect(took).toBeLessThanOrEqual(100_000);
  });
});

type Listed = { items: unknown[]; count: number };

function casesOf({ column }: Place): (readonly [fault: string, when: 'once' | 'always', cell: Cell])[] {
  return [...cellsOf(column)].flatMap(([fault, [once, always]]) => {
    // Where the first fault is the end, nobody asks again to find that it stays.
    const isEnd = endings[once.ending]?.error !== undefined && once.tries === 1;
    return [[fault, 'once', once] as const, ...(isEnd ? [] : [[fault, 'always', always] as const])];
  });
}

/** The value of a success, without what is drawn by lot or hangs on the time. */
function known(result: Outcome['result']): object {
  if (result.isFailure) throw new Error(`${result.error._tag}: ${result.error.message}`);
  const drawn = /^(access_token|refresh_token|expires_.*|url)$/;
  const told = JSON.stringify(result.value, (name, value: unknown) => (drawn.test(name) ? '...' : value));
  return JSON.parse(told) as object;
}

function told(result: Outcome['result']): { error: string; message: string } {
  if (result.isSuccess) throw new Error(`a failure was expected, and not ${JSON.stringify(result.value)}`);
  const { _tag, message } = result.error;
  return { error: _tag, message: message.replace(/\(\d+ characters\)/, '(# characters)') };
}

/** The message that the ending says, filled in. */
function messageOf({ ending }: Cell, { column, sound, struck, what }: Place, fault: string): string {
  const misfortune = misfortunes[fault]!;
  const request = sound[struck]!;
  const [method, path] = request.split(' ');
  const words: Record<string, string> = {
    told: (['token', 'refresh'].includes(column) ? misfortune.toldOfToken : undefined) ?? misfortune.told,
    what,
    request,
    scope: `${method} for ${path?.split('/')[1]}`,
  };
  return (endings[ending]?.says ?? '').replace(/\{(\w+)\}/g, (_, word: string) => words[word] ?? word);
}

/** The requests of a run under fire: what came before, the tries, and the rest where the operation went on. */
function sentUnder(fault: string, always: boolean, { ending, tries }: Cell, place: Place): string[] {
  const { sound, struck, abreast = 1 } = place;
  const request = sound[struck]!;
  const { error, part } = endings[ending]!;
  const wentOn = error === undefined && !part;
  const count = always && !wentOn ? tries * abreast : tries + abreast - 1;
  const sent = Array.from({ length: count }, () => request);
  // The one thing that is done between two tries: a 401 asks for a new token.
  if (fault.startsWith('401') && tries === 2) sent.splice(-1, 0, 'POST /Authorization/RefreshToken');
  return [...sound.slice(0, struck), ...sent, ...(wentOn ? sound.slice(struck + abreast) : [])];
}

/** Requests that are under way at once have no order. */
function alike(sent: readonly string[], { abreast = 1 }: Place): string[] {
  return abreast > 1 ? [...sent].sort() : [...sent];
}

/** Whether the write is done at the end, and then it is done once. */
function isDone({ ending }: Cell, { written, column }: Place, carriedOut = false): boolean {
  if (!written) return false;
  if (endings[ending]?.error === undefined) return true;
  return carriedOut && ['POST', 'DELETE', 'PUT'].includes(column);
}
