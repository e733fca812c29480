import type { Account, Base } from '../account';
import { confirmIf, confirmed, contradicted, noData, seenSwitch, type Answer } from '../answer';
import { isList, oneCall, type Question } from '../question';
import { describeReply, rowsOf, type Reply } from '../reply';
import type { Query } from '../session';

/** Lists that are long in most accounts. */
const longLists = ['WorkTickets', 'OpportunityServiceItems', 'Contacts', 'Addresses'];

/** A page of the base list, with nothing but keys in it. */
async function keys(account: Account, query: Query): Promise<{ keys: unknown[]; reply: Reply }> {
  const { path, key } = await account.base();
  const reply = await account.session.get(path, { $select: key, ...query });
  return { reply, keys: rowsOf(reply).map((row) => row[key]) };
}

/** The keys of the first rows, one page each, which no cut page can shorten. */
async function firstKeys(account: Account): Promise<[unknown, unknown]> {
  const { rows, key } = await account.base();
  return [rows[0]![key], rows[1]![key]];
}

async function secondPage(account: Account, query: Query): Promise<Answer> {
  const [, second] = await firstKeys(account);
  const { key } = await account.base();
  const page = await keys(account, { $orderby: key, ...query });
  return confirmIf(page.keys.length === 1 && page.keys[0] === second, describeReply(page.reply));
}

/** A list of more than a thousand rows, and how many a query without options gives of it. */
async function withoutOptions(account: Account): Promise<Answer> {
  for (const name of longLists) {
    const { resource, path } = await account.sample(name);
    const key = resource.key[0]!;
    const reply = await account.session.get(path, { $select: key });
    const rows = rowsOf(reply);
    if (rows.length === 0) continue;
    const known = rows.map((row) => Number(row[key]));
    // Rows beyond those that came, whichever order they came in.
    const beyond = `${key} gt ${Math.max(...known)} or ${key} lt ${Math.min(...known)}`;
    const others = rowsOf(await account.session.get(path, { $select: key, $filter: beyond, $top: 1 }));
    if (others.length === 0) continue;
    const full = rows.length === 1000 ? rows : rowsOf(await account.session.get(path, { $select: key, $top: 1000 }));
    // As many as a full page has, which may be a short one.
    const size = rows.length === full.length ? 1000 : rows.length;
    return seenSwitch('pageSizeWithoutOptions', size, `${rows.length} rows of a longer list`);
  }
  return noData(`none of ${longLists.join(', ')} is longer than the answer to a query without options`);
}

async function shortPages(account: Account): Promise<Answer> {
  const { rows, key } = await account.base();
  const size = Math.min(rows.length, 20);
  const page = await keys(account, { $orderby: key, $top: size });
  const last = page.keys.at(-1);
  const more = await keys(account, { $orderby: key, $filter: `${key} gt ${String(last)}`, $top: 1 });
  if (more.keys.length === 0 && page.keys.length < size) return noData('the list has too few rows');
  const seen = `${page.keys.length} of ${size} rows${more.keys.length > 0 ? ', and others follow' : ''}`;
  return seenSwitch('shortPages', page.keys.length < size ? 'always' : 'never', seen);
}

async function skips(account: Account): Promise<Answer> {
  const [first, second] = await firstKeys(account);
  const { key } = await account.base();
  const page = await keys(account, { $orderby: key, $top: 1, $skip: 1 });
  const seen = describeReply(page.reply);
  if (page.keys[0] === second) return seenSwitch('skip', 'supported', `${seen}: the second row`);
  return page.keys[0] === first ? seenSwitch('skip', 'ignored', `${seen}: the first row again`) : contradicted(seen);
}

async function order(account: Account): Promise<Answer> {
  const page = await keys(account, { $top: 20 });
  const found = page.keys.map(Number);
  const rises = found.every((key, index) => index === 0 || key > found[index - 1]!);
  const falls = found.every((key, index) => index === 0 || key < found[index - 1]!);
  if (found.length < 3) return noData(describeReply(page.reply));
  // No order is promised, so that any order confirms the statement; the switch follows what was seen.
  if (falls) return { ...confirmed('by key downwards'), switches: { defaultOrder: 'reverse' } };
  return confirmed(rises ? 'by key upwards' : 'in no order of the key');
}

async function orderOfKeys(account: Account): Promise<Answer> {
  const { key } = await account.base();
  const found = (await keys(account, { $orderby: key, $top: 100 })).keys.map(Number);
  if (found.length < 3) return noData('the list has too few rows');
  const rises = found.every((id, index) => index === 0 || id > found[index - 1]!);
  return seenSwitch('keyOrder', rises ? 'exact' : 'loose', `${found.length} rows sorted by their key`);
}

async function tooLargePage(account: Account): Promise<Answer> {
  const { reply } = await keys(account, { $top: 1001 });
  const { status } = reply;
  if (status !== 200 && status !== 400) return contradicted(describeReply(reply));
  return seenSwitch('maxPage', status === 400 ? 'reject' : 'cap', describeReply(reply));
}

async function mixedPairs(account: Account): Promise<Answer> {
  const { reply } = await keys(account, { $top: 1, $pageNumber: 1 });
  return seenSwitch('mixedPaging', reply.status === 400 ? 'reject' : 'accept', describeReply(reply));
}

const ofBase = (query: (base: Base) => Query, accept?: string) => async (account: Account) => {
  const base = await account.base();
  return account.session.get(base.path, query(base), { accept });
};

/** Questions about the pages of a list. */
export const pageQuestions: readonly Question[] = [
  oneCall(
    15,
    'a list',
    ofBase(() => ({ $top: 2 })),
    isList,
  ),
  {
    statement: 16,
    asks: '$limit=1 with $pageNumber=2',
    ask: (account) => secondPage(account, { $limit: 1, $pageNumber: 2 }),
  },
  {
    statement: 16,
    asks: '$limit=1 with $pagenumber=2',
    ask: (account) => secondPage(account, { $limit: 1, $pagenumber: 2 }),
  },
  oneCall(
    17,
    'a page of 1000',
    ofBase(({ key }) => ({ $select: key, $top: 1000 })),
    isList,
  ),
  { statement: 17, asks: 'a page of 1001', ask: tooLargePage },
  { statement: 17, asks: 'a list without options', ask: withoutOptions },
  oneCall(
    18,
    '$count=true',
    ofBase(({ key }) => ({ $select: key, $top: 1, $count: 'true' })),
    isList,
  ),
  { statement: 19, asks: 'a page that is not the last', ask: shortPages },
  { statement: 20, asks: '$skip=1', ask: skips },
  { statement: 22, asks: 'a list without $orderby', ask: order },
  oneCall(
    23,
    'the long form of Accept',
    ofBase(({ key }) => ({ $select: key, $top: 1 }), 'application/json;odata.metadata=minimal;odata.streaming=true'),
    isList,
  ),
  { statement: 110, asks: 'a list sorted by its key', ask: orderOfKeys },
  { statement: 84, asks: '$top with $pageNumber', ask: mixedPairs },
];
