import type { Account } from './account';
import { confirmIf, type Answer } from './answer';
import { describeReply, type Reply } from './reply';

/** How one statement of docs/aspire-behaviour.md is asked of an account, by reading only. */
export type Question = {
  statement: number;
  /** What is asked, in words. */
  asks: string;
  ask: (account: Account) => Promise<Answer> | Answer;
};

/** A question of one call: what is sent, and what confirms the statement. */
export function oneCall(
  statement: number,
  asks: string,
  call: (account: Account) => Promise<Reply>,
  confirms: (reply: Reply) => boolean,
): Question {
  return {
    statement,
    asks,
    ask: async (account) => {
      const reply = await call(account);
      return confirmIf(confirms(reply), describeReply(reply));
    },
  };
}

export const isStatus =
  (...statuses: number[]) =>
  ({ status }: Reply): boolean =>
    statuses.includes(status);

export const isList = ({ status, json }: Reply): boolean => status === 200 && Array.isArray(json);
