import type { Account } from '../account';
import { confirmIf, contradicted, noData, seenSwitch, type Answer } from '../answer';
import { isStatus, oneCall, type Question } from '../question';
import { describeReply } from '../reply';

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string');

async function unauthorized({ session }: Account): Promise<Answer> {
  const reply = await session.get('/ContactTypes', { $top: 1 }, { token: null });
  const asksForBearer = reply.headers.get('www-authenticate')?.toLowerCase().startsWith('bearer') === true;
  const seen = `${describeReply(reply)}, ${asksForBearer ? 'with' : 'without'} WWW-Authenticate: Bearer`;
  return confirmIf(reply.status === 401 && reply.text === '' && asksForBearer, seen);
}

/** Samples of lists are read before, so that a scope which is missing has shown. */
function missingScope({ session: { forbidden } }: Account): Answer {
  const [first] = forbidden;
  if (!first) return noData('no list was refused: the API client has every scope that was tried');
  const seen = describeReply(first);
  if (first.text === '') return seenSwitch('forbiddenReply', 'empty', seen);
  if (first.text.includes('lacks the scope')) return seenSwitch('forbiddenReply', 'scope', seen);
  return first.text.includes('Forbidden') ? seenSwitch('forbiddenReply', 'text', seen) : contradicted(seen);
}

/** A 429 is nothing that the probe looks for, but it may come where others use the same account. */
function tooMany({ session: { refusedForRate } }: Account): Answer {
  const [first] = refusedForRate;
  if (!first) return noData('the probe keeps below the limit, and nothing was refused');
  const sent = first.headers.has('retry-after');
  const seen = `${describeReply(first)}, ${sent ? 'with' : 'without'} Retry-After`;
  return seenSwitch('retryAfter', sent ? 'sent' : 'absent', seen);
}

async function newLink({ session }: Account): Promise<Answer> {
  const reply = await session.get('/Attachments/NewLink');
  const { status } = reply;
  if (status !== 200 && status !== 500) return contradicted(describeReply(reply));
  return seenSwitch('newLink', status === 500 ? 'fails' : 'answers', describeReply(reply));
}

async function serverError({ session }: Account): Promise<Answer> {
  const reply = await session.get('/Attachments/NewLink');
  if (reply.status !== 500) return noData('nothing failed');
  const { StatusCode, Message } = (reply.json ?? {}) as { StatusCode?: unknown; Message?: unknown };
  return confirmIf(StatusCode === 500 && Message === 'Internal Server Error', describeReply(reply));
}

async function fileData(account: Account): Promise<Answer> {
  const [first] = await account.rows('Attachments');
  const path = '/Attachments/AttachmentFileData';
  // Only the id, so that no file leaves Aspire.
  const only = { $filter: `AttachmentID eq ${String(first!.AttachmentID)}`, $select: 'AttachmentID' };
  const reply = await account.session.get(path, only);
  if (reply.status !== 200) return noData(describeReply(reply));
  return seenSwitch('fileDataReply', Array.isArray(reply.json) ? 'list' : 'object', describeReply(reply));
}

/** Questions about errors, and about the paths that are there or not. */
export const refusalQuestions: readonly Question[] = [
  {
    statement: 24,
    asks: 'the contents of files without a filter',
    ask: async ({ session }) => {
      const reply = await session.get('/Attachments/AttachmentFileData');
      return confirmIf(reply.status === 400, describeReply(reply));
    },
  },
  { statement: 24, asks: 'the contents of one file, of which only the id is read', ask: fileData },
  {
    statement: 41,
    asks: 'GET /Properties/{id}; other verbs need a write',
    ask: async (account) => {
      const [first] = await account.rows('Properties');
      const reply = await account.session.get(`/Properties/${String(first!.PropertyID)}`);
      return confirmIf(reply.status === 404, describeReply(reply));
    },
  },
  oneCall(
    46,
    'a login without a secret',
    ({ session }) => session.send({ method: 'POST', path: '/Authorization', token: null, body: { ClientId: 'probe' } }),
    ({ status, json }) => status === 400 && isTexts(json),
  ),
  { statement: 48, asks: 'a list without a token', ask: unauthorized },
  oneCall(50, 'GET /NoSuchPath', ({ session }) => session.get('/NoSuchPath'), isStatus(404)),
  oneCall(
    51,
    'GET /Authorization, which takes POST alone',
    ({ session }) => session.get('/Authorization'),
    isStatus(405),
  ),
  { statement: 53, asks: 'GET /Attachments/NewLink, which was seen to fail', ask: serverError },
  { statement: 63, asks: 'GET /Attachments/NewLink', ask: newLink },
  oneCall(75, 'GET /Webhooks', ({ session }) => session.get('/Webhooks'), isStatus(404)),
  oneCall(
    80,
    'GET /WorkTickets/PartialOccurrences: 405 where the path is there',
    ({ session }) => session.get('/WorkTickets/PartialOccurrences'),
    isStatus(405),
  ),
  oneCall(
    81,
    'GET /Opportunities/1: 405 where the path is there for another verb',
    ({ session }) => session.get('/Opportunities/1'),
    isStatus(405),
  ),
  {
    statement: 102,
    asks: 'GET / of the host',
    ask: async ({ session }) => {
      const reply = await session.get('/', {}, { token: null, accept: '*/*' });
      const seen = describeReply(reply);
      if (/^\s*</.test(reply.text) || (reply.status >= 300 && reply.status !== 404)) return contradicted(seen);
      return seenSwitch('rootReply', reply.status === 404 ? 'not-found' : 'text', seen);
    },
  },
  {
    statement: 103,
    asks: 'the version without a token',
    ask: async ({ session }) => {
      const reply = await session.get('/Version/GetApiVersion', {}, { token: null });
      return seenSwitch('versionAccess', reply.status === 401 ? 'bearer' : 'open', describeReply(reply));
    },
  },
  oneCall(
    74,
    'the version, with api-version sent',
    ({ session }) => session.get('/Version/GetApiVersion', { 'api-version': '1.0' }),
    ({ status, json, text }) =>
      status === 200 && (typeof json === 'string' || json === undefined || typeof json === 'number') && text !== '',
  ),
];

/** Questions about what came up while the others were asked. */
export const lateQuestions: readonly Question[] = [
  { statement: 10, asks: 'a list that the API client may not read', ask: missingScope },
  {
    statement: 11,
    asks: 'whether lists are allowed and refused side by side',
    ask: ({ session: { forbidden, allowed } }) =>
      forbidden.length === 0
        ? noData('no list was refused')
        : confirmIf(allowed > 0, `${allowed} allowed, ${forbidden.length} refused`),
  },
  { statement: 49, asks: 'a list that the API client may not read', ask: missingScope },
  { statement: 52, asks: 'whether a 429 says when to come back', ask: tooMany },
];
