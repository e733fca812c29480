import type { Status } from './types.ts';

/** What moves a connection from one status to another. */
export type StatusEvent =
  | 'authorize'
  | 'cancel'
  | 'state_expired'
  | 'callback'
  | 'callback_refused'
  | 'connect'
  | 'test_passed'
  | 'test_failed'
  | 'refreshed'
  | 'refresh_refused'
  | 'recovered'
  | 'change'
  | 'disconnect';

export type Transition = { from: readonly Status[]; to: Status; meaning: string };

const everyStatus = ['not_connected', 'waiting_callback', 'testing', 'completed', 'failed'] as const;

/** The status of a connection that was just made. */
export const firstStatus: Status = 'not_connected';

/**
 * Every move that there is. The statements that change a status are made of this table, so that what it lacks cannot happen;
 * the tests and docs/gateway.md read it as well.
 */
export const transitions: Readonly<Record<StatusEvent, Transition>> = {
  authorize: {
    from: ['not_connected', 'failed', 'completed'],
    to: 'waiting_callback',
    meaning: 'a person was sent to the provider (authorization code flow)',
  },
  cancel: { from: ['waiting_callback'], to: 'not_connected', meaning: 'the authorisation was cancelled' },
  state_expired: { from: ['waiting_callback'], to: 'not_connected', meaning: 'nobody came back within ten minutes' },
  callback: { from: ['waiting_callback'], to: 'testing', meaning: 'the person came back and the code gave tokens' },
  callback_refused: {
    from: ['waiting_callback'],
    to: 'failed',
    meaning: 'the provider or the person refused, or the code gave no tokens',
  },
  connect: {
    from: ['not_connected', 'failed'],
    to: 'testing',
    meaning: 'a first token is fetched with the client secret or a refresh token',
  },
  test_passed: { from: ['testing'], to: 'completed', meaning: 'the provider takes the token' },
  test_failed: { from: ['testing'], to: 'failed', meaning: 'there is no token, or the provider does not take it' },
  refreshed: { from: ['completed'], to: 'completed', meaning: 'the token was renewed' },
  refresh_refused: { from: ['completed'], to: 'failed', meaning: 'the provider refuses to renew the token' },
  recovered: { from: ['failed'], to: 'completed', meaning: 'a later refresh worked' },
  change: { from: everyStatus, to: 'not_connected', meaning: 'something that decides a token was changed' },
  disconnect: { from: everyStatus, to: 'not_connected', meaning: 'the tokens were deleted' },
};

/** The status that an event leads to; undefined where the table has no such move. */
export function nextStatus(from: string, event: StatusEvent): Status | undefined {
  const transition = transitions[event];
  return transition.from.some((status) => status === from) ? transition.to : undefined;
}

/** Whether tokens of a connection in this status may be renewed. */
export function isRefreshable(status: string): boolean {
  return nextStatus(status, 'refreshed') !== undefined || nextStatus(status, 'recovered') !== undefined;
}

/** How long a status that waits for somebody may last, in milliseconds. Past it the deadline sweep ends it. */
export const statusDeadlineMs: Readonly<Partial<Record<Status, number>>> = {
  waiting_callback: 600_000,
  testing: 60_000,
};
