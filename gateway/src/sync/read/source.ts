import { createSession } from '../../../../src/aspire/client/session';
import type { Services } from '../../../../src/aspire/client/services';
import type { Connection } from '../../../../src/aspire/auth/connection';
import { serverTime } from '../../../../src/aspire/http/retryPolicy';
import type { AspireRecord } from '../../../../src/aspire/model/record';
import type { OperationRow } from '../../../../src/aspire/model/operation';
import type { AspireError, Result } from '../../../../src/aspire/model/result';
import { pageReader } from '../../../../src/aspire/operations/list/reader';
import { planList } from '../../../../src/aspire/operations/list/plan';
import type { FetchPage } from '../../../../src/aspire/pagination/types';
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
  /** Counts the requests of this source. */
  onCall?: () => void;
};

export function createDataSource({ services, connection }: SourceDeps): DataSource {
  let calls = 0;
  /** How far Aspire's clock is ahead of ours, in milliseconds. */
  let ahead: number | undefined;
  const { now, http } = services;
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
      const plan = planList(list, { fetch_all: true, ...(select ? { fields: [...select] } : {}) });
      if ('problems' in plan) throw new GatewayError('bug', plan.problems.join(' '));
      // A session ends after a while, and a sync may take hours: each page has its own.
      return (question) => pageReader(createSession(counted, connection), list, plan, until)(question);
    },
  };
}

/** Records of one list by their keys, for a look at whether they are there. */
export async function readByKeys(
  fetchPage: FetchPage,
  key: string,
  keys: readonly string[],
): Promise<Result<readonly AspireRecord[]>> {
  const answer = await fetchPage({ filter: `${key} in (${keys.join(',')})`, limit: keys.length, pageNumber: 1 });
  return answer.isSuccess ? { ...answer, value: answer.value.rows } : answer;
}

/** Whether it may pass by itself. */
export function isPassing({ code }: Pick<AspireError, 'code'>): boolean {
  return code === 'unavailable' || code === 'rate_limited';
}
