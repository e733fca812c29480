import type { Column } from './scenarios';

/**
 * How an operation ends for each fault. A cell names the ending (see `endings`) and the number of attempts of the faulty
 * request; `once / always` gives both cases where they differ.
 *
 * The rules behind it: transient errors are retried, with 4 attempts at most and within 100 s (15 s for a look-up, 30 s
 * for a refresh). A POST or DELETE is never sent again once Aspire may have received it. Tray must not run it again
 * either, so it ends in a UserInputError (`unsure`). The connector may repeat a PUT, since the second one changes nothing
 * more. A 200 without a valid body is not retried, and never read as an empty list. When the rate limit is used up on a
 * later page, the operation returns what it has read, with a cursor (`part`). (The response to the delete is one digit, so
 * half of it is empty.)
 */
const table = `
  fault                | GET               | later page        | POST              | DELETE            | PUT               | file contents     | look-up         | token               | refresh
  400, a list of texts | refused 1         | refused 1         | refused 1         | refused 1         | refused 1         | refused 1         | less 1          | no client 1         | sign in 1
  400, plain text      | refused 1         | refused 1         | refused 1         | refused 1         | refused 1         | refused 1         | less 1          | no client 1         | sign in 1
  401, empty           | well 2 / login 2  | well 2 / login 2  | well 2 / login 2  | well 2 / login 2  | well 2 / login 2  | well 2 / login 2  | well 2 / less 2 | no client 1         | sign in 1
  403, a word          | forbidden 1       | forbidden 1       | forbidden 1       | forbidden 1       | forbidden 1       | forbidden 1       | less 1          | no token 1          | no refresh 1
  404, empty           | missing 1         | missing 1         | missing 1         | missing 1         | missing 1         | missing 1         | less 1          | no client 1         | sign in 1
  409, an object       | refused 1         | refused 1         | refused 1         | refused 1         | refused 1         | refused 1         | less 1          | no token 1          | no refresh 1
  429, a text          | well 2 / failed 4 | well 2 / part 4   | well 2 / failed 4 | well 2 / failed 4 | well 2 / failed 4 | well 2 / failed 4 | well 2 / less 4 | well 2 / no token 4 | well 2 / no refresh 4
  429, wait 40 s       | well 2 / failed 3 | well 2 / part 3   | well 2 / failed 3 | well 2 / failed 3 | well 2 / failed 3 | well 2 / failed 3 | less 1          | well 2 / no token 3 | no refresh 1
  500, an object       | well 2 / failed 4 | well 2 / failed 4 | unsure 1          | unsure 1          | well 2 / unsure 4 | well 2 / failed 4 | well 2 / less 4 | no token 1          | no refresh 1
  502, a web page      | well 2 / failed 4 | well 2 / failed 4 | unsure 1          | unsure 1          | well 2 / unsure 4 | well 2 / failed 4 | well 2 / less 4 | no token 1          | no refresh 1
  503, empty           | well 2 / failed 4 | well 2 / failed 4 | unsure 1          | unsure 1          | well 2 / unsure 4 | well 2 / failed 4 | well 2 / less 4 | no token 1          | no refresh 1
  302, elsewhere       | failed 1          | failed 1          | unsure 1          | unsure 1          | unsure 1          | failed 1          | less 1          | no token 1          | no refresh 1
  200, a web page      | failed 1          | failed 1          | unsure 1          | unsure 1          | unsure 1          | no file 1         | less 1          | no token 1          | no refresh 1
  200, empty           | failed 1          | failed 1          | less 1            | less 1            | less 1            | no file 1         | less 1          | no token 1          | no refresh 1
  200, JSON cut off    | failed 1          | failed 1          | unsure 1          | less 1            | unsure 1          | well 2 / broken 2 | less 1          | no token 1          | no refresh 1
  headers after 10 s   | well 1            | well 1            | well 1            | well 1            | well 1            | well 1            | well 1          | well 1              | well 1
  headers after 300 s  | well 2 / failed 2 | well 2 / failed 2 | unsure 1          | unsure 1          | well 2 / unsure 2 | failed 1          | less 1          | no token 1          | no refresh 1
  body over 10 s       | well 1            | well 1            | well 1            | well 1            | well 1            | well 1            | well 1          | well 1              | well 1
  body over 300 s      | well 2 / failed 2 | well 2 / failed 2 | unsure 1          | unsure 1          | well 2 / unsure 2 | failed 1          | less 1          | no token 1          | no refresh 1
  never an answer      | well 2 / failed 2 | well 2 / failed 2 | unsure 1          | unsure 1          | well 2 / unsure 2 | failed 1          | less 1          | no token 1          | no refresh 1
  cut before headers   | well 2 / failed 4 | well 2 / failed 4 | unsure 1          | unsure 1          | well 2 / unsure 4 | well 2 / failed 4 | well 2 / less 4 | no token 1          | no refresh 1
  cut in the body      | well 2 / failed 4 | well 2 / failed 4 | unsure 1          | unsure 1          | well 2 / unsure 4 | well 2 / failed 2 | well 2 / less 4 | no token 1          | no refresh 1
  nobody listens       | well 2 / failed 4 | well 2 / failed 4 | well 2 / failed 4 | well 2 / failed 4 | well 2 / failed 4 | well 2 / failed 4 | well 2 / less 4 | well 2 / no token 4 | well 2 / no refresh 4
  done, then 500       |                   |                   | unsure 1          | unsure 1          | well 2 / unsure 4 |                   |                 |                     | no refresh 1
  done, then cut       |                   |                   | unsure 1          | unsure 1          | well 2 / unsure 4 |                   |                 |                     | no refresh 1
  done, no answer      |                   |                   | unsure 1          | unsure 1          | well 2 / unsure 2 |                   |                 |                     | no refresh 1
`;

/**
 * How an operation can end: the CDK's error type (none for a success) and the whole message. `{message}` is the fault's
 * message (faults.ts), `{what}` what the operation was doing, `{done}` the same in the past.
 */
export const endings: Readonly<Record<string, { error?: string; says?: string; lacking?: true; part?: true }>> = {
  well: {},
  less: { lacking: true },
  part: { part: true },
  refused: { error: 'UserInputError', says: 'Aspire refused to {what}: {message}' },
  missing: {
    error: 'UserInputError',
    says: 'Aspire found nothing at {request} when asked to {what} (status 404). Check the IDs.',
  },
  forbidden: {
    error: 'UserInputError',
    says: 'The API client may not {what}: its scope lacks {scope}. In Aspire, open Administration > Application > API, edit the client, tick {scope} and save.',
  },
  login: {
    error: 'OauthRefreshError',
    says: 'Aspire did not accept the access token when asked to {what}, not even a new one. Check the Aspire authentication.',
  },
  failed: { error: 'ApiError', says: 'Could not {what}: {message}. Nothing was changed; try again later.' },
  unsure: {
    error: 'UserInputError',
    says: 'Could not tell whether Aspire {done}: {message}. It may have been saved: look before you run it again.',
  },
  broken: {
    error: 'ApiError',
    says: 'Could not {what}: the connection to Aspire broke (ECONNRESET). Nothing was changed; try again later.',
  },
  'no file': {
    error: 'UserInputError',
    says: 'Cannot {what}: Aspire knows the file "eagle-point-1.pdf" but gives no contents for it. Open it in Aspire to see whether it is still there.',
  },
  'no client': {
    error: 'UserInputError',
    says: 'Aspire (demo) refused the Client ID and Client Secret ({message}). Check that both were copied whole, that the API client is still there under Administration > Application > API, and that it belongs to the demo environment.',
  },
  'no token': {
    error: 'ApiError',
    says: 'Aspire (demo) gave no access token: {message}. Check the environment, and that Aspire is up; then try again.',
  },
  'no refresh': { error: 'ApiError', says: 'Aspire (demo) gave no access token: {message}. Try again later.' },
  'sign in': {
    error: 'OauthRefreshError',
    says: 'The access token for Aspire (demo) can no longer be used: {message}. Renew the Aspire authentication in Tray.',
  },
};

export type Cell = { ending: string; tries: number };

/** The cells of a column by fault: first for a fault that happens once, then for one that persists. */
export function cellsOf(column: Column): ReadonlyMap<string, readonly [once: Cell, always: Cell]> {
  const [head = [], ...rows] = table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((part) => part.trim()));
  const at = head.indexOf(column);
  return new Map(
    rows
      .filter((row) => row[at] !== '')
      .map(([fault = '', ...row]) => {
        const [once = '', always = once] = (row[at - 1] ?? '').split('/');
        return [fault, [readCell(once), readCell(always)]];
      }),
  );
}

function readCell(text: string): Cell {
  const [, ending = '', tries] = /^(.+) (\d)$/.exec(text.trim()) ?? [];
  if (!Object.hasOwn(endings, ending)) throw new Error(`"${text}" is not a cell of the matrix`);
  return { ending, tries: Number(tries) };
}
