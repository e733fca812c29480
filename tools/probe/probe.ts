import type { Api } from '../../api/model/model';
import { Account, NoData } from './account';
import { noData, type Answer } from './answer';
import type { Timer } from './pace';
import type { Question } from './question';
import { filterQuestions } from './questions/filters';
import { limitQuestions } from './questions/limits';
import { pageQuestions } from './questions/pages';
import { lateQuestions, refusalQuestions } from './questions/refusals';
import { rowQuestions } from './questions/rows';
import { tokenQuestions } from './questions/tokens';
import { unaskedQuestions } from './questions/unasked';
import { writeQuestions } from './questions/writes';
import type { MadeRecords } from './madeRecords';
import { findingsOf, switchesOf, type Answered, type Report } from './report';
import { OutOfCalls, Session, type Target } from './session';

/** Every question that reading answers, in the order in which they are asked. */
export const questions: readonly Question[] = [
  ...tokenQuestions,
  ...rowQuestions,
  ...pageQuestions,
  ...filterQuestions,
  ...limitQuestions,
  ...refusalQuestions,
  ...unaskedQuestions,
  ...lateQuestions,
];

type Deps = {
  api: Api;
  timer: Timer;
  target: Target;
  name: string;
  /** Where the records are noted that it creates; without it, it only reads. */
  made?: MadeRecords;
};

/** Asks every question of an account, by reading only unless told otherwise. Throws where the login is refused. */
export async function probe({ api, timer, target, name, made }: Deps): Promise<Report> {
  const session = new Session(target, timer);
  await session.bearer();
  const account = new Account(api, session);
  const answered: Answered[] = [];
  const all: readonly Question[] = [
    ...questions,
    ...(made ? writeQuestions.map((question) => ({ ...question, ask: (a: Account) => question.ask(a, made) })) : []),
  ];
  for (const { statement, asks, ask } of all) {
    answered.push({ statement, asks, answer: await answerOf(() => ask(account)) });
  }
  return {
    probe: 1,
    target: name,
    date: new Date(timer.now()).toISOString().slice(0, 10),
    calls: session.calls,
    findings: findingsOf(answered),
    switches: switchesOf(answered),
  };
}

async function answerOf(ask: () => Promise<Answer> | Answer): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof NoData || error instanceof OutOfCalls) return noData(error.message);
    // The network's messages name addresses; its codes do not.
    const { cause } = error as { cause?: { code?: unknown } };
    if (error instanceof TypeError && cause !== undefined)
      return noData(`no reply${typeof cause.code === 'string' ? `: ${cause.code}` : ''}`);
    if ((error as Error).name === 'TimeoutError') return noData('no reply in time');
    throw error;
  }
}
