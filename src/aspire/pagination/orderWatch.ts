import type { AspireRecord } from '../model/record';
import { isOrderNotKept, orderNotKept } from './problems';
import { idOf } from './recordId';
import type { FetchPage, PagingStrategy } from './types';

/**
 * A strategy that relies on an order, with a look at whether Aspire heeds it: pages may seem to be in order by chance, small
 * ones above all. Once a full page has come, its filter is asked for in the `opposite` order. Where the same record comes
 * first again, the order is not heeded, and the strategy fails with `orderNotKept`. A listing that is gone on with has
 * been looked at in its first run.
 */
export function watchingOrder(strategy: PagingStrategy, opposite: string): PagingStrategy {
  return async (fetchPage, listing, sink, from, limits) => {
    if (from.after !== undefined || from.at !== undefined) return strategy(fetchPage, listing, sink, from, limits);
    const watch = new OrderWatch(fetchPage, listing.key, opposite);
    const stopped = await strategy(watch.fetchPage, listing, sink, from, limits);
    // Nothing may be left under way when a run is over, whatever it ended with.
    const isHeeded = await watch.isHeeded();
    return isHeeded || (stopped.isFailure && !isOrderNotKept(stopped)) ? stopped : orderNotKept;
  };
}

class OrderWatch {
  private verdict: Promise<boolean> | undefined;

  constructor(
    private readonly inner: FetchPage,
    private readonly key: readonly string[],
    private readonly opposite: string,
  ) {}

  readonly fetchPage: FetchPage = async (question) => {
    const answer = await this.inner(question);
    if (this.verdict) return (await this.verdict) ? answer : orderNotKept;
    const [first] = answer.isSuccess && answer.value.rows.length >= question.limit ? answer.value.rows : [];
    if (first) this.verdict = this.ask(question, first);
    return answer;
  };

  async isHeeded(): Promise<boolean> {
    return (await this.verdict) ?? true;
  }

  private async ask(question: Parameters<FetchPage>[0], first: AspireRecord): Promise<boolean> {
    const answer = await this.inner({ ...question, orderby: this.opposite, limit: 2 });
    const [row, other] = answer.isSuccess ? answer.value.rows : [];
    // A single record is the first in any order.
    const id = row && other && idOf(row, this.key);
    return id === undefined || id !== idOf(first, this.key);
  }
}
