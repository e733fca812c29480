import type { Account } from '../account';
import { confirmed, noData, seenSwitch, type Answer } from '../answer';
import type { Question } from '../question';
import { rowsOf, type Reply } from '../reply';
import { findLimit, type Search } from '../findLimit';

/** Longer request lines are refused by proxies before Aspire sees them. */
const longestUrl = 40_000;

/** Room for the verb, the path and the options beside a filter in a request line of 8 kB. */
const roomInUrl = 7800;

/** A list that ends as soon as it has one row; only whether it is refused counts. */
async function filterBy(account: Account, filter: string): Promise<Reply> {
  const { path, key } = await account.base();
  return account.session.send({ path: `${path}?$top=1&$select=${key}&$filter=${filter}` });
}

/** A filter with that many nodes, as ASP.NET counts them: `F eq 1` has 4, each `or` and each `not` 1. */
function filterOf(nodes: number, key: string): string {
  const terms = Math.floor((nodes + 1) / 5);
  const nots = nodes - (5 * terms - 1);
  return `${'not('.repeat(nots)}${Array.from({ length: terms }, () => `${key}+eq+1`).join('+or+')}${')'.repeat(nots)}`;
}

/** Searches the size of a filter from which on it is refused. What is only too long for a request line is not refused. */
async function sizeLimit(
  name: 'maxFilterNodes' | 'maxListedValues',
  search: Search,
  read: (size: number) => Promise<Reply>,
): Promise<Answer> {
  let shortestTooLong = search.most;
  const passes = async (size: number) => {
    const { status } = await read(size);
    if (status === 414) shortestTooLong = Math.min(shortestTooLong, size - 1);
    return status === 200;
  };
  const limit = await findLimit(passes, search);
  const unlimited = limit === shortestTooLong;
  const seen = unlimited ? `${limit} pass, and no more were tried` : `${limit} pass, and one more does not`;
  return seenSwitch(name, unlimited ? 0 : limit, seen);
}

async function filterNodes(account: Account): Promise<Answer> {
  const { key } = await account.base();
  const most = Math.floor(roomInUrl / `${key}+eq+1+or+`.length) * 5 - 1;
  const read = (nodes: number) => filterBy(account, filterOf(nodes, key));
  return sizeLimit('maxFilterNodes', { least: 4, most, expected: 100 }, read);
}

async function listedValues(account: Account): Promise<Answer> {
  const { key } = await account.base();
  const most = Math.floor(roomInUrl / 2) - 200;
  const read = (count: number) =>
    filterBy(account, `${key}+in+(${Array.from({ length: count }, () => '1').join(',')})`);
  return sizeLimit('maxListedValues', { least: 1, most, expected: most }, read);
}

/** Only the status 414 counts: a long filter may be refused for other reasons. */
async function urlLength(account: Account): Promise<Answer> {
  const { path, key } = await account.base();
  const bare = `${path}?$top=1&$select=${key}&$filter=${key}+in+(1)`;
  const lineOf = (target: string) => `GET ${target} HTTP/1.1\r\n`.length;
  const passes = async (length: number) => {
    const fill = Math.max(0, length - lineOf(bare));
    const ones = `${'1,'.repeat(Math.floor(fill / 2))}${fill % 2 === 1 ? '0' : ''}1`;
    const reply = await account.session.send({ path: bare.replace('in+(1)', `in+(${ones})`) });
    return reply.status !== 414;
  };
  const limit = await findLimit(passes, { least: lineOf(bare), most: longestUrl, expected: 8192 });
  const seen = limit === longestUrl ? `${longestUrl} bytes pass` : `${limit} bytes pass, and one more does not`;
  return seenSwitch('maxUrlLength', limit === longestUrl ? 0 : limit, seen);
}

const atOnce = 20;

async function underLoad(account: Account): Promise<Answer> {
  const { path, key } = await account.base();
  const replies = await account.session.burst(atOnce, { path: `${path}?$top=1&$select=${key}` });
  const full = replies.filter((reply) => rowsOf(reply).length > 0).length;
  const empty = replies.filter((reply) => reply.status === 200 && rowsOf(reply).length === 0).length;
  const seen = `of ${atOnce} lists read at once ${empty} were empty`;
  if (empty === 0) return noData(`${seen}: it was seen by one client, and not always`);
  return { ...confirmed(seen), switches: { emptyUnderLoad: full } };
}

/** Questions about limits: how long a query may be, and how many may come at once. */
export const limitQuestions: readonly Question[] = [
  { statement: 38, asks: 'how many nodes a filter may have', ask: filterNodes },
  { statement: 38, asks: 'how many values an "in" may have', ask: listedValues },
  { statement: 83, asks: 'how long a request line may be', ask: urlLength },
  { statement: 106, asks: `${atOnce} lists at once`, ask: underLoad },
];
