import { createSession } from '../../../../src/aspire/client/session';
import type { Services } from '../../../../src/aspire/client/services';
import type { Connection } from '../../../../src/aspire/auth/connection';
import { serverTime } from '../../../../src/aspire/http/retryPolicy';
import type { OperationRow } from '../../../../src/aspire/model/operation';
import { success, type AspireError, type Result } from '../../../../src/aspire/model/result';
import { pageReader, readPage } from '../../../../src/aspire/operations/list/reader';
import { planList, type ListPlan } from '../../../../src/aspire/operations/list/plan';
import type { FetchPage, Page } from '../../../../src/aspire/pagination/types';
import { GatewayError } from '../../errors.ts';

/** Reads lists of one connection, each page with the token of its moment: what was changed about it is seen at the next page. */
export type DataSource = {
  /** Reads pages of a list. `until`: milliseconds since 1970 after which no request is begun. */
  pages(list: OperationRow, options: { select: readonly string[] | undefined; until: number }): FetchPage;
  /** Requests that were sent so far. */
  readonly calls: number;
  /** The time by Aspire's clock, as far as an answer told it, else by ours: milliseconds since 1970. */
  aspireTime(): number;
};

export type SourceDeps = {
  services: Services;
  connection: Connection;
};

export function createDataSource({ services, connection }: SourceDeps): DataSource {
  let calls = 0;
  /** How far Aspire's clock is ahead of ours, in milliseconds. */
  let ahead: number | undefined;
  const { now, http } = services;
  /** A list without options comes whole, or at least nobody can ask for more of it. */
  const wholeList = (list: OperationRow, plan: ListPlan) =>
    readPage(createSession(counted, connection), list, plan, { filter: '', options: [] });
  const counted: Services = {
    ...services,
    http: {
      async send(request, deadline) {
        const outcome = await http.send(request, deadline);
        calls += outcome.attempts;
        if ('reply' in outcome && outcome.reply.headers.date !== undefined)
          ahead = serverTime(outcome.reply.headers, now()) - now();
        return outcome;
      },
    },
  };
  return {
    get calls() {
      return calls;
    },
    aspireTime: () => now() + (ahead ?? 0),
    pages(list, { select, until }) {
      const hasPages = list.options === 'odata';
      const plan = planList(list, hasPages ? { fetch_all: true, ...(select ? { fields: [...select] } : {}) } : {});
      if ('problems' in plan) throw new GatewayError('bug', plan.problems.join(' '));
      if (!hasPages) return async ({ pageNumber }) => (pageNumber > 1 ? noMore : wholeList(list, plan));
      // A session ends after a while, and a sync may take hours: each page has its own.
      return (question) => pageReader(createSession(counted, connection), list, plan, until)(question);
    },
  };
}

const noMore: Result<Page> = success({ rows: [], size: 0 });

/** Whether it may pass by itself. */
export function isPassing({ code }: Pick<AspireError, 'code'>): boolean {
  return code === 'unavailable' || code === 'rate_limited';
}
