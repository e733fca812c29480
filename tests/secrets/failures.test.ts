import { createSystem } from '../../src/aspire/http/transport';
import * as runtimes from '../../src/aspire/client/services';
import { createTrayRuntime } from '../../tools/demo/trayRuntime';
import { startEchoServer, type EchoServer, type Reply } from './echoServer';
import { dump } from './dump';
import { leakFinder, wholeFinder } from './canaries';
import { watchOutput } from './output';
import { echoes, newTokens, spelledEchoes } from './replies';
import { connectionOf, given, runsAt, stored } from './runs';

const run = createTrayRuntime();
const leaksIn = leakFinder({ ...stored, ...given, ...newTokens });
/** A reply is handed on with everything except the connection's own secrets, as far as they are whole. */
const leaksOfReply = wholeFinder(stored);

let server: EchoServer;
let runs: ReturnType<typeof runsAt>;

beforeAll(async () => {
  server = await startEchoServer();
  runs = runsAt(server.url);
});
beforeEach(() => {
  process.env.ASPIRE_BASE_URL = server.url;
  // Without waits between retries, and without the tokens of the previous test.
  const hurried = runtimes.createServices({ ...createSystem(), sleep: () => Promise.resolve() });
  jest.spyOn(runtimes, 'defaultServices').mockReturnValue(hurried);
});
afterAll(async () => {
  delete process.env.ASPIRE_BASE_URL;
  await server.close();
});

/** Runs the operations concurrently, and returns the leaks in results, errors and output. */
async function leaksOf(names: readonly string[] | 'all', token: 'good' | 'due', reply: Reply): Promise<string[]> {
  server.answer(reply);
  const output = watchOutput();
  const chosen = runs.filter(([name]) => names === 'all' || names.includes(name));
  const results = await Promise.all(
    chosen.map(
      async ([name, input], index) => [name, await run(name, connectionOf(String(index), token), input)] as const,
    ),
  ).finally(() => leaks.push(...leaksIn(output.stop()).map((secret) => `${secret} was written to the log`)));
  for (const [name, result] of results) {
    const find = result.isSuccess ? leaksOfReply : leaksIn;
    // Token requests return tokens on purpose.
    const texts = result.isSuccess && name.includes('authoriz') ? [] : find(dump(result));
    leaks.push(...texts.map((secret) => `${secret} came out of ${name}`));
  }
  expect(results).toHaveLength(chosen.length);
  return leaks.splice(0);
}
const leaks: string[] = [];

const files: Reply = (response) => void response.end('a file');
/** Serves files, and uses the reply for everything else. */
const withFiles =
  (reply: Reply): Reply =>
  (response, received) =>
    (received.url.startsWith('/files/') ? files : reply)(response, received);

const onlyForFiles =
  (reply: Reply): Reply =>
  (response, received) =>
    received.url.startsWith('/files/') ? reply(response, received) : void response.end();

/** Serves records, and uses the reply for everything else. */
const withRecords =
  (reply: Reply): Reply =>
  (response, received) => {
    const { method, url } = received;
    if (method !== 'GET' || /FileData|^\/files/.test(url)) return withFiles(reply)(response, received);
    const record = { PropertyID: 1, PropertyName: 'Plaza', BranchID: 1, AttachmentID: 1, OriginalFileName: 'a.txt' };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify([record]));
  };

describe.each(Object.entries({ ...spelledEchoes, ...echoes }))('no secret escapes from %s', (_, reply) => {
  it('for any operation', async () => {
    expect(await leaksOf('all', 'good', withFiles(reply))).toEqual([]);
    expect(server.received.length).toBeGreaterThan(10);
  });

  it('during a token refresh', async () => {
    const names = ['properties_get', 'raw_http_request', 'verify_connection', 'contacts_batch_create'];
    expect(await leaksOf(names, 'due', reply)).toEqual([]);
    expect(server.received.some(({ url }) => url.startsWith('/Authorization'))).toBe(true);
  });
});

describe.each(Object.entries(echoes))('no secret escapes from %s', (_, reply) => {
  it('after a successful first request', async () => {
    const names = ['properties_update', 'properties_upsert', 'attachments_download_file', 'attachments_upload_file'];
    expect(await leaksOf(names, 'good', withRecords(reply))).toEqual([]);
  });

  it('when fetching a file of Tray', async () => {
    expect(await leaksOf(['attachments_upload_file'], 'good', onlyForFiles(reply))).toEqual([]);
  });
});

it('no secret escapes without a connection', async () => {
  process.env.ASPIRE_BASE_URL = 'http://127.0.0.1:1';
  expect(await leaksOf('all', 'good', files)).toEqual([]);
  expect(await leaksOf('all', 'due', files)).toEqual([]);
});

it('no secret escapes from an invalid form, or an invalid stored connection', async () => {
  const secret = given.Secret;
  server.answer(files);
  const output = watchOutput();
  const { auth } = connectionOf('mixed up', 'good');
  const wrong: [string, object, unknown][] = [
    ['#token_request', {}, { auth_form_input: { client_id: 'a', client_secret: secret, environment: secret } }],
    ['#token_request', {}, { auth_form_input: { client_secret: secret, environment: 'demo' } }],
    [
      '#token_request',
      {},
      { auth_form_input: { client_id: 'a', client_secret: secret, environment: 'a1b2c3d4e5f6g7' } },
    ],
    ['#token_request', {}, { auth_form_input: secret }],
    ['properties_get', { auth: { ...auth, user: { ...auth?.user, environment: stored.refresh_token } } }, {}],
    ['properties_get', { auth: { ...auth, user: stored.refresh_token } }, {}],
    ['properties_get', { auth: stored.refresh_token }, {}],
  ];
  const texts = await Promise.all(wrong.map(async ([name, ctx, input]) => dump(await run(name, ctx, input))));
  expect(leaksIn(texts.join('\n') + output.stop())).toEqual([]);
  expect(texts.join('\n')).not.toContain('a1b2c3d4e5f6g7');
  expect(server.received).toHaveLength(0);
});
