import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OperationHandlerResult } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import { ensureBearer } from '../../src/AspireConnectorAuth';
import { errorForFault, errorForReply, unexpectedReply, type Asked } from '../../src/aspire/errors';
import { list } from '../../src/aspire/list';
import { createRuntime } from '../../src/aspire/runtime';
import { requestToken } from '../../src/aspire/tokenRequest';
import { context } from '../../tests/connections';
import { fakeWorld, type Scripted } from '../../tests/fakeWorld';
import { listProperties } from '../../tests/sampleOperations';

/** The messages that the page quotes, each on one line. */
const page = readFileSync(join(__dirname, '../../docs/troubleshooting.md'), 'utf8');
const quoted = page
  .split('\n\n')
  .filter((block) => block.startsWith('> '))
  .map((block) => block.replace(/(^|\n)> /g, ' ').trim());

const asked = (what: string, method: Asked['method'], path: string): Asked => {
  const name = path.split('/')[1] ?? '';
  return { what, method, path, secrets: [], resource: { name, singular: '', plural: '', key: [] } };
};
const replied = (of: Asked, status: number, text = '') => errorForReply(of, { status, headers: {}, text }, 4).message;
const cut = (of: Asked, code: string, reached: 'no' | 'maybe') => errorForFault(of, { code, reached }, 1).message;

const world = (answer: Scripted) => createRuntime(fakeWorld(() => answer));
const messageOf = (result: OperationHandlerResult<unknown>) => (result.isFailure ? result.error.message : 'no error');
const login = async (environment: string, answer: Scripted = { status: 401 }) =>
  messageOf(await requestToken({ client_id: 'id', client_secret: 'secret', environment }, world(answer)));
const bearer = async (user: Record<string, unknown>) =>
  messageOf(await ensureBearer(context(user), { runtime: world({ status: 401 }) }));

const listing = asked('list properties', 'GET', '/Properties');
const receipt = asked('create receipt', 'POST', '/Receipts');

/** Every message that the page promises, made by the connector itself. */
const made: Record<string, () => string | Promise<string>> = {
  'a refused login': () => login('demo'),
  'an unknown environment': () => login('staging'),
  'no environment': () => login(''),
  'no way to Aspire': () => login('demo', { fault: { code: 'ENOTFOUND', reached: 'no' } }),
  'a refused refresh': () => bearer({ refresh_token: 'spent' }),
  'nothing to refresh with': () => bearer({ access_token: 'old', expires_at: 1 }),
  'a refused new token': () => replied(asked('list contacts', 'GET', '/Contacts'), 401),
  'a missing scope': () => replied(receipt, 403, 'Forbidden'),
  'an unknown path': () => replied(asked('delete opportunity tag', 'DELETE', '/OpportunityTags/12'), 404),
  'an unknown record': () => replied(asked('update company', 'PUT', '/Companies'), 404, '"Company not found."'),
  'a rule of Aspire': () =>
    replied(
      { ...asked('create property', 'POST', '/Properties'), fields: ['PropertyName'] },
      400,
      '["The PropertyName field is required."]',
    ),
  'an input that does not fit': async () => {
    const branches = { ...listProperties, title: 'List branches' };
    return messageOf(await list(context({}), branches, { limit: 5000 }, world({})));
  },
  'too many requests': () => replied(listing, 429),
  'a slow list': () => cut(asked('list opportunities', 'GET', '/Opportunities'), 'TIMEOUT', 'maybe'),
  'a fault of Aspire': () => replied(listing, 503),
  'a refused connection': () => cut(listing, 'ECONNREFUSED', 'no'),
  'a cut write': () => cut(receipt, 'ECONNRESET', 'maybe'),
  'a slow write': () => cut(receipt, 'TIMEOUT', 'maybe'),
  'a write that ends in a fault': () => replied(receipt, 500),
  'a web page': () => unexpectedReply(listing, { status: 200, headers: {}, text: '<html>'.padEnd(5120) }).message,
};

it.each(Object.keys(made))('the page quotes what is said of %s', async (what) => {
  expect(quoted).toContain(await made[what]?.());
});

it('quotes nothing else', () => {
  expect(quoted).toHaveLength(Object.keys(made).length);
});
