import type { AspireRecord } from '../../src/aspire/model/record';
import { success } from '../../src/aspire/model/result';
import type { FetchPage } from '../../src/aspire/pagination/types';

type Question = Parameters<FetchPage>[0];

/**
 * Answers questions about the records of a list as Aspire does, from memory; `unordered` gives them in an order of its own.
 * `key`: the field that they are asked for by, a number.
 */
export function aspireList(key: string, records: readonly AspireRecord[], { unordered = false, shortBy = 0 } = {}) {
  const asked: Question[] = [];
  const keyOf = (record: AspireRecord) => Number(record[key]);
  const fetchPage: FetchPage = async (question) => {
    asked.push(question);
    await new Promise((resolve) => setImmediate(resolve));
    const bounds = [...question.filter.matchAll(new RegExp(`\\(?${key} gt (-?\\d+)(?: and ${key} le (-?\\d+))?`, 'g'))];
    const open = new RegExp(`^${key} le (-?\\d+)`).exec(question.filter);
    const isWithin = (record: AspireRecord) =>
      open
        ? keyOf(record) <= Number(open[1])
        : bounds.length === 0 ||
          bounds.some(([, above, upTo]) => keyOf(record) > Number(above) && (!upTo || keyOf(record) <= Number(upTo)));
    const found = records.filter(isWithin).sort((one, other) => keyOf(one) - keyOf(other));
    if (unordered) found.sort((one, other) => ((keyOf(one) * 7919) % 1009) - ((keyOf(other) * 7919) % 1009));
    else if (question.orderby?.endsWith('desc')) found.reverse();
    const from = (question.pageNumber - 1) * question.limit;
    const page = found.slice(from, from + Math.max(1, question.limit - shortBy));
    return success({ rows: page.map((record) => ({ ...record })), size: page.length * 20 });
  };
  return { fetchPage, asked };
}
