import { createHash } from 'node:crypto';
import type { Database } from '../database/database.ts';
import { GatewayError, outcomes, type OutcomeCode } from '../errors.ts';
import type { System } from '../system.ts';

/** Makes a write happen once, however often and on whichever replica it is asked for under the same key. */
export type Idempotency = {
  /** Throws what `run` throws, `invalid_input` for a bad key, and `conflict` for a key that belongs to another request. */
  once(organisation: string, key: string, request: unknown, run: () => Promise<object>): Promise<object>;
};

type Answer = { output: object } | { error: { code: OutcomeCode; message: string; details?: Record<string, unknown> } };
type Row = { request_hash: Buffer; state: 'running' | 'done'; answer: Answer | null; abandoned: boolean };

/** A run ends within 100 s; one that is still there after this time, in seconds, was of a process that died. */
const abandonedAfter = 150;

/** How long a second caller waits for the first, in milliseconds. */
const patienceMs = 60_000;
const lookAgainMs = 200;

/** Errors after which the same answer is given again. After all others nothing was changed, so that the key is free. */
const lasting: readonly OutcomeCode[] = ['outcome_unknown', 'refused_by_aspire', 'ambiguous'];

/** Keys and answers in Postgres, for a day. */
export function createIdempotency(
  database: Database,
  system: Pick<System, 'sleep' | 'monotonic' | 'log'>,
): Idempotency {
  const begin = async (organisation: string, key: string, hash: Buffer): Promise<boolean> => {
    await database.query(`delete from idempotency where created_at < now() - interval '1 day'`);
    const { rowCount } = await database.query(
      `insert into idempotency (org_id, key, request_hash, state) values ($1, $2, $3, 'running') on conflict do nothing`,
      [organisation, key, hash],
    );
    return rowCount === 1;
  };
  const save = (organisation: string, key: string, answer: Answer) =>
    database.query(
      `update idempotency set state = 'done', answer = $3 where org_id = $1 and key = $2 and state = 'running'`,
      [organisation, key, JSON.stringify(answer)],
    );
  const forget = (organisation: string, key: string) =>
    database.query(`delete from idempotency where org_id = $1 and key = $2 and state = 'running'`, [organisation, key]);

  /** What the write came to is told, whatever becomes of its note: without one, a later call hears that its fate is unknown. */
  const note = (noting: Promise<unknown>) =>
    noting.catch((err: unknown) => system.log.warn({ err }, 'the answer under an idempotency key was not saved'));

  const perform = async (organisation: string, key: string, run: () => Promise<object>) => {
    let output: object;
    try {
      output = await run();
    } catch (error) {
      const told = error instanceof GatewayError && error.code !== 'bug' ? error : unknownFate('it failed half-way');
      const { code, message, details } = told;
      await note(
        lasting.includes(code)
          ? save(organisation, key, { error: { code, message, details } })
          : forget(organisation, key),
      );
      throw told;
    }
    await note(save(organisation, key, { output }));
    return output;
  };

  /** The answer of whoever was first; undefined if that one changed nothing and let go of the key. */
  const answerOf = async (organisation: string, key: string, hash: Buffer): Promise<Answer | undefined> => {
    const until = system.monotonic() + patienceMs;
    for (;;) {
      const { rows } = await database.query<Row>(
        `select request_hash, state, answer, created_at < now() - $3 * interval '1 second' as abandoned
         from idempotency where org_id = $1 and key = $2`,
        [organisation, key, abandonedAfter],
      );
      const row = rows[0];
      if (!row) return undefined;
      if (!row.request_hash.equals(hash))
        throw new GatewayError('conflict', 'This Idempotency-Key belongs to another request. Take a new one.');
      if (row.answer) return row.answer;
      if (row.abandoned) {
        const { code, message } = unknownFate('the gateway ended while it ran');
        await save(organisation, key, { error: { code, message } });
      } else if (system.monotonic() >= until) {
        throw new GatewayError('conflict', 'A request under this Idempotency-Key still runs. Ask again in a moment.');
      } else await system.sleep(lookAgainMs);
    }
  };

  return {
    async once(organisation, key, request, run) {
      if (!/^[\x21-\x7e]{1,200}$/.test(key)) throw badKey();
      const hash = createHash('sha256').update(JSON.stringify(request)).digest();
      for (;;) {
        if (await begin(organisation, key, hash)) return perform(organisation, key, run);
        const answer = await answerOf(organisation, key, hash);
        if (!answer) continue;
        if ('output' in answer) return answer.output;
        const { code, message, details } = answer.error;
        throw new GatewayError(Object.hasOwn(outcomes, code) ? code : 'bug', message, { details });
      }
    },
  };
}

function unknownFate(why: string): GatewayError {
  return new GatewayError(
    'outcome_unknown',
    `Nobody knows whether this write was done: ${why}. Look before you run it again under another key.`,
  );
}

function badKey(): GatewayError {
  const message = 'Idempotency-Key must be 1 to 200 visible ASCII characters, such as a UUID';
  return new GatewayError('invalid_input', `${message}.`, { errors: [{ field: 'Idempotency-Key', message }] });
}
