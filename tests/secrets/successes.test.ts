import { documentedDate, startEmulator, type Emulator } from '../../emulator';
import type { Transport } from '../../src/aspire/http/types';
import * as runtimes from '../../src/aspire/client/services';
import { serveFiles, type FileServer } from '../../src/testing/fileServer';
import { createSystem } from '../../src/aspire/http/transport';
import { createTrayRuntime } from '../../tools/demo/trayRuntime';
import { context } from '../fakeAuth';
import { dump } from './dump';
import { leakFinder } from './canaries';
import { watchOutput } from './output';
import { given, runsAt } from './runs';

const run = createTrayRuntime();
/** The tokens that the emulator has issued so far. */
const issued: Record<string, string> = {};

let emulator: Emulator;
let files: FileServer;

beforeAll(async () => {
  emulator = await startEmulator({
    seedDate: documentedDate,
    clientId: 'client-of-the-form',
    secret: given.Secret,
    knownRefreshTokens: [given.RefreshToken],
    rotation: 'reusable',
  });
  process.env.ASPIRE_BASE_URL = emulator.url;
  files = await serveFiles((response) => response.end('a file'));
  const world = createSystem();
  const send: Transport = async (request, timeoutMs) => {
    const outcome = await world.send(request, timeoutMs);
    if ('reply' in outcome && request.url.includes('/Authorization')) {
      const tokens = JSON.parse(outcome.reply.text) as Record<string, string>;
      for (const [name, token] of Object.entries(tokens)) issued[`${name} ${Object.keys(issued).length}`] = token;
    }
    return outcome;
  };
  jest.spyOn(runtimes, 'defaultServices').mockReturnValue(runtimes.createServices({ ...world, send }));
});
afterAll(async () => {
  delete process.env.ASPIRE_BASE_URL;
  await files.close();
  await emulator.close();
});

it('results, the log and the emulator show no secret', async () => {
  const output = watchOutput();
  const runs = runsAt(files.url);
  const results = await Promise.all(
    runs.map(async ([name, input], index) => {
      const ctx = context({ refresh_token: given.RefreshToken }, String(index));
      return [name, await run(name, ctx, input)] as const;
    }),
  );
  const shown = await Promise.all(
    ['', '_emulator/journal', '_emulator/state', '_emulator/faults', '_emulator/nothing'].map(async (path) => {
      const answer = await fetch(`${emulator.url}/${path}`);
      return [path, await answer.text()] as const;
    }),
  );
  const written = output.stop();

  expect(Object.keys(issued).length).toBeGreaterThan(20);
  expect(results.filter(([, { isSuccess }]) => isSuccess).map(([name]) => name)).toEqual(
    expect.arrayContaining(['properties_get', 'users_create', 'attachments_upload_file', 'verify_connection']),
  );
  const leaksIn = leakFinder({ ...given, ...issued });
  // Token requests return tokens on purpose, but not the secret that they were requested with.
  const leaksOfTokens = leakFinder(given);
  const leaks = results.map(([name, result]) => [
    name,
    (/authoriz|token_request/.test(name) ? leaksOfTokens : leaksIn)(dump(result)),
  ]);
  expect(leaks.filter(([, found]) => found?.length)).toEqual([]);
  expect(leaksIn(written)).toEqual([]);
  // A snapshot contains whole records, so that it can be restored, and the PIN is a field of a contact.
  const { EmployeePin, ...others } = given;
  const leaksOfState = leakFinder({ ...others, ...issued });
  expect(shown.map(([path, text]) => (path === '_emulator/state' ? leaksOfState : leaksIn)(text))).toEqual(
    shown.map(() => []),
  );
  expect(shown[2]?.[1]).toContain(EmployeePin);
});

it('the journal masks secrets in invalid or non-JSON bodies, in queries and in headers', async () => {
  const { Secret, RefreshToken, Password, apiKey, ownBearer, queryToken } = given;
  const send = (path: string, body: string, headers: Record<string, string> = {}) =>
    fetch(`${emulator.url}${path}`, { method: 'POST', body, headers });
  await send('/Authorization', `{"ClientId":"a","Secret":${JSON.stringify(Password)},"RefreshToken":"${RefreshToken}`);
  await send('/Authorization', `client_id=a&client_secret=${encodeURIComponent(Secret)}`);
  await send('/Properties', `curl -H 'Authorization: Bearer ${ownBearer}'`);
  await send(`/Properties?access_token=${queryToken}&token=${queryToken}&token=${queryToken}`, '{}');
  await send('/Properties', '{}', {
    'x-api-key': apiKey,
    cookie: `session=${apiKey}`,
    'proxy-authorization': ownBearer,
  });
  const text = JSON.stringify(emulator.journal.slice(-5));
  expect(leakFinder(given)(text.replaceAll('\\\\', '\\'))).toEqual([]);
  expect(emulator.journal.at(-2)?.query).toEqual({ access_token: '***', token: '***' });
});
