import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  errorForNetworkError,
  errorForReply,
  unexpectedReply,
  type CallDescription,
} from '../../src/aspire/client/errors';
import { list } from '../../src/aspire/operations/list/list';
import { createServices } from '../../src/aspire/client/services';
import { newDeadline } from '../../src/aspire/client/session';
import type { Result } from '../../src/aspire/model/result';
import { SecretSet } from '../../src/aspire/redaction/secretSet';
import { requestToken } from '../../src/aspire/operations/requestToken';
import { context, failureOf, sessionOf } from '../../tests/fakeAuth';
import { fakeSystem, type Scripted } from '../../tests/fakeSystem';
import { listProperties } from '../../tests/sampleOperations';

/** The messages that the page quotes, each on one line. */
const page = readFileSync(join(__dirname, '../../docs/troubleshooting.md'), 'utf8');
const quoted = page
  .split('\n\n')
  .filter((block) => block.startsWith('> '))
  .map((block) => block.replace(/(^|\n)> /g, ' ').trim());

const asked = (what: string, method: CallDescription['method'], path: string): CallDescription => {
  const name = path.split('/')[1] ?? '';
  return { what, method, path, secrets: new SecretSet(), resource: { name, singular: '', plural: '', key: [] } };
};
const replied = (of: CallDescription, status: number, text = '') =>
  errorForReply(of, { status, headers: {}, text }, 4).message;
const cut = (of: CallDescription, code: string, reached: 'no' | 'maybe') =>
  errorForNetworkError(of, { code, reached }, 1).message;

const servicesOf = (answer: Scripted) => createServices(fakeSystem(() => answer));
const messageOf = (result: Result<unknown>) => (result.isFailure ? result.error.message : 'no error');
const login = async (environment: string, answer: Scripted = { status: 401 }) => {
  const services = servicesOf(answer);
  const session = { services, deadline: newDeadline(services) };
  return messageOf(await requestToken(session, { client_id: 'id', client_secret: 'secret', environment }));
};
const bearer = async (user: Record<string, unknown>) =>
  (await failureOf(context(user), servicesOf({ status: 401 }))).message;

const listing = asked('list the properties', 'GET', '/Properties');
const receipt = asked('create the receipt', 'POST', '/Receipts');

/** Every message that the page promises, made by the connector itself. */
const made: Record<string, () => string | Promise<string>> = {
  'a refused login': () => login('demo'),
  'an unknown environment': () => login('staging'),
  'no environment': () => login(''),
  'no way to Aspire': () => login('demo', { fault: { code: 'ENOTFOUND', reached: 'no' } }),
  'a refused refresh': () => bearer({ refresh_token: 'spent' }),
  'nothing to refresh with': () => bearer({ access_token: 'old', expires_at: 1_700_000_000 }),
  'a refused new token': () => replied(asked('list the contacts', 'GET', '/Contacts'), 401),
  'a missing scope': () => replied(receipt, 403, 'Forbidden'),
  'an unknown path': () => replied(asked('delete the opportunity tag', 'DELETE', '/OpportunityTags/12'), 404),
  'an unknown record': () => replied(asked('update the company', 'PUT', '/Companies'), 404, '"Company not found."'),
  'a rule of Aspire': () =>
    replied(
      { ...asked('create the property', 'POST', '/Properties'), fields: { PropertyName: { type: 'string' } } },
      400,
      '["The PropertyName field is required."]',
    ),
  'an input that does not fit': async () => {
    const branches = { ...listProperties, title: 'List branches' };
    return messageOf(await list(sessionOf(context({}), servicesOf({})), branches, { limit: 5000 }));
  },
  'too many requests': () => replied(listing, 429),
  'a slow list': () => cut(asked('list the opportunities', 'GET', '/Opportunities'), 'TIMEOUT', 'maybe'),
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

/** Messages that take several runs to make: their tests make them, and here their words are held against the code. */
const written: readonly [words: string, file: string][] = [
  ['other runs were writing the same', 'client/oneAtATime.ts'],
  ['spelled otherwise than given. Nothing was written.', 'operations/upsert/upsert.ts'],
  ['Aspire gave the record without', 'operations/update/mergeRecord.ts'],
];

it.each(written)('the page quotes "%s" as the code has it', (words, file) => {
  expect(readFileSync(join(__dirname, '../../src/aspire', file), 'utf8')).toContain(words);
  expect(quoted.filter((message) => message.includes(words))).toHaveLength(1);
});

it('quotes nothing else', () => {
  expect(quoted).toHaveLength(Object.keys(made).length + written.length);
});
