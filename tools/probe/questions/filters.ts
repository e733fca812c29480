import type { Account, Base } from '../account';
import { confirmIf, confirmed, contradicted, noData, seenSwitch } from '../answer';
import { isList, isStatus, oneCall, type Question } from '../question';
import { describeReply, rowsOf, type Reply } from '../reply';
import type { Query } from '../session';

/** A text as OData writes it. */
const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** One row of the base list with a query of its own, and only the key in it unless the query selects otherwise. */
const ask = (query: (base: Base) => Query) => async (account: Account) => {
  const base = await account.base();
  return account.session.get(base.path, { $select: base.key, $top: 1, ...query(base) });
};

const filter = (text: (base: Base) => string) => ask((base) => ({ $filter: text(base) }));

/** A date that no record of Aspire is older than. */
const longAgo = '1990-01-01';

async function textCase(account: Account) {
  const { names, label } = await account.base();
  const name = names.find((text) => text.toUpperCase() !== text.toLowerCase() && text === text.trim());
  if (name === undefined) return noData('no name has letters');
  const swapped = [...name].map((letter) =>
    letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase(),
  );
  const reply = await filter(() => `${label} eq ${quoted(swapped.join(''))}`)(account);
  if (!isList(reply)) return contradicted(describeReply(reply));
  return seenSwitch('textCase', rowsOf(reply).length > 0 ? 'ignored' : 'case-sensitive', describeReply(reply));
}

/** A switch that a query either is refused for or not. */
const refusal =
  (name: 'quotedDates' | 'caseFunctions' | 'expandWithSelect', call: (account: Account) => Promise<Reply>) =>
  async (account: Account) => {
    const reply = await call(account);
    return seenSwitch(name, reply.status === 400 ? 'reject' : 'accept', describeReply(reply));
  };

async function queryError(account: Account) {
  const reply = await ask(() => ({ $select: 'NoSuchField' }))(account);
  const seen = describeReply(reply);
  if (reply.status !== 400) return contradicted(seen);
  if (typeof reply.json === 'string') return seenSwitch('queryErrorReply', 'string', seen);
  if (reply.json === undefined && reply.text !== '') return seenSwitch('queryErrorReply', 'text', seen);
  const isObject = typeof (reply.json as { error?: { message?: unknown } } | null)?.error?.message === 'string';
  return isObject ? seenSwitch('queryErrorReply', 'object', seen) : contradicted(seen);
}

async function nameCase(account: Account) {
  const reply = await filter(({ key }) => `${key.toLowerCase()} gt 0`)(account);
  return seenSwitch('nameCase', reply.status === 400 ? 'case-sensitive' : 'ignored', describeReply(reply));
}

async function pathCase(account: Account) {
  const { path, key } = await account.base();
  const mixed = [...path]
    .map((letter, index) => (index % 2 === 1 ? letter.toLowerCase() : letter.toUpperCase()))
    .join('');
  const reply = await account.session.get(mixed, { $select: key, $top: 1 });
  return seenSwitch('pathCase', reply.status === 404 ? 'case-sensitive' : 'ignored', describeReply(reply));
}

async function selects(account: Account) {
  const { key, label, path } = await account.base();
  const reply = await account.session.get(path, { $select: `${key},${label}`, $top: 1 });
  const [row = {}] = rowsOf(reply);
  return confirmIf(
    Object.keys(row).sort().join() === [key, label].sort().join(),
    `${Object.keys(row).length} fields of 2`,
  );
}

async function orders(account: Account) {
  const { key, label, path } = await account.base();
  const reply = await account.session.get(path, { $select: key, $orderby: `${key} desc`, $top: 20 });
  const keys = rowsOf(reply).map((row) => Number(row[key]));
  const falls = keys.every((value, index) => index === 0 || value < keys[index - 1]!);
  const byName = await account.session.get(path, { $select: key, $orderby: label, $top: 1 });
  return confirmIf(
    falls && isList(byName),
    `${describeReply(reply)}, ${falls ? 'falling' : 'not falling'}; by another field ${describeReply(byName)}`,
  );
}

async function findsItself(account: Account) {
  const { names, label } = await account.base();
  const reply = await filter(() => `${label} eq ${quoted(names[0]!)}`)(account);
  return confirmIf(rowsOf(reply).length === 1, describeReply(reply));
}

async function encodings(account: Account) {
  const { path, key } = await account.base();
  const reply = await account.session.send({ path: `${path}?%24filter=${key}+gt%200&%24top=1&$select=${key}` });
  return confirmIf(rowsOf(reply).length === 1, describeReply(reply));
}

async function fieldOfOthers(account: Account) {
  const { resource } = await account.base();
  const field = resource.name === 'Opportunities' ? 'ClockStart' : 'OpportunityNumber';
  const reply = await filter(() => `${field} eq 1`)(account);
  return reply.status === 400 ? confirmed(describeReply(reply)) : contradicted(describeReply(reply));
}

/** Questions about filters and the other options of a query. */
export const filterQuestions: readonly Question[] = [
  oneCall(
    25,
    'every operator in one filter',
    filter(
      ({ key, flag, label }) =>
        `(${key} gt 0 and (${key} ge 1 or ${key} lt 2)) and ${key} ne 0 and not (${key} le 0) and (${flag} eq true or ${flag} eq false or ${label} eq null) and ${key} in (1,2,3)`,
    ),
    isList,
  ),
  oneCall(
    25,
    'contains',
    filter(({ label }) => `contains(${label},'a')`),
    isList,
  ),
  { statement: 25, asks: 'a name in the other case', ask: textCase },
  oneCall(
    26,
    'startswith',
    filter(({ label }) => `startswith(${label},'a')`),
    isList,
  ),
  oneCall(
    26,
    'Date(...)',
    filter(({ date }) => `Date(${date}) gt ${longAgo}`),
    isList,
  ),
  oneCall(
    27,
    'a quote in a text',
    filter(({ label }) => `${label} eq 'O''x'`),
    isList,
  ),
  oneCall(
    27,
    'a date, alone and with a time',
    filter(({ date }) => `${date} gt ${longAgo} and ${date} gt ${longAgo}T00:00:00Z`),
    isList,
  ),
  oneCall(
    27,
    'a number and a boolean in quotes',
    filter(({ key, flag }) => `${key} gt '0' and ${flag} ne 'false'`),
    isList,
  ),
  { statement: 27, asks: 'a record by its name', ask: findsItself },
  { statement: 28, asks: 'a field in lower case', ask: nameCase },
  oneCall(
    28,
    'an option given twice',
    async (account) => {
      const { path, key } = await account.base();
      return account.session.send({ path: `${path}?$top=1&$top=1&$select=${key}` });
    },
    isStatus(400),
  ),
  { statement: 30, asks: '%24filter, and + for a blank', ask: encodings },
  oneCall(
    31,
    'a path in lower case',
    async (account) => {
      const { path, key } = await account.base();
      return account.session.get(path.toLowerCase(), { $select: key, $top: 1 });
    },
    isList,
  ),
  { statement: 31, asks: 'a path in mixed case', ask: pathCase },
  oneCall(
    33,
    '$expand of the services of an opportunity',
    ({ session }) => session.get('/Opportunities', { $expand: 'OpportunityServices', $top: 1 }),
    isStatus(400),
  ),
  oneCall(33, '/OpportunityServices', ({ session }) => session.get('/OpportunityServices', { $top: 1 }), isList),
  { statement: 34, asks: '$select of two fields', ask: selects },
  { statement: 35, asks: '$orderby by the key downwards, and by another field', ask: orders },
  { statement: 36, asks: 'an unknown field in $select', ask: queryError },
  oneCall(
    36,
    'an unknown field in $filter',
    filter(() => 'NoSuchField eq 1'),
    isStatus(400),
  ),
  oneCall(
    36,
    'an unknown field in $orderby',
    ask(() => ({ $orderby: 'NoSuchField' })),
    isStatus(400),
  ),
  oneCall(
    36,
    'a collection in $select',
    ({ session }) => session.get('/Properties', { $select: 'PropertyContacts', $top: 1 }),
    isStatus(400),
  ),
  { statement: 37, asks: 'a field that another list has', ask: fieldOfOthers },
  {
    statement: 85,
    asks: 'a date in quotes',
    ask: refusal(
      'quotedDates',
      filter(({ date }) => `${date} gt '${longAgo}'`),
    ),
  },
  {
    statement: 86,
    asks: 'tolower',
    ask: refusal(
      'caseFunctions',
      filter(({ label }) => `tolower(${label}) eq 'a'`),
    ),
  },
  {
    statement: 87,
    asks: '$expand with $select on /Properties',
    ask: refusal('expandWithSelect', ({ session }) =>
      session.get('/Properties', { $expand: 'PropertyContacts', $select: 'PropertyID', $top: 1 }),
    ),
  },
];
