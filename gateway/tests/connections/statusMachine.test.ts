import { describe, expect, it } from 'vitest';
import {
  firstStatus,
  isRefreshable,
  nextStatus,
  statusDeadlineMs,
  transitions,
  type StatusEvent,
} from '../../src/connections/statusMachine.ts';
import { statuses } from '../../src/connections/types.ts';

/** Contract A2 as it is written there: from, to. */
const contract = [
  ['not_connected', 'waiting_callback'],
  ['failed', 'waiting_callback'],
  ['completed', 'waiting_callback'],
  ['waiting_callback', 'testing'],
  ['waiting_callback', 'failed'],
  ['waiting_callback', 'not_connected'],
  ['not_connected', 'testing'],
  ['failed', 'testing'],
  ['testing', 'completed'],
  ['testing', 'failed'],
  ['completed', 'completed'],
  ['completed', 'failed'],
  ['failed', 'completed'],
  ...statuses.map((from) => [from, 'not_connected']),
];

describe('the table of statuses', () => {
  it('E19 allows exactly the moves of the contract', () => {
    const table = Object.values(transitions).flatMap(({ from, to }) => from.map((one) => `${one} > ${to}`));
    expect([...new Set(table)].sort()).toEqual([...new Set(contract.map((pair) => pair.join(' > ')))].sort());
  });

  it('E19 has its own moves for each event, and says in words what each means', () => {
    const moves = Object.entries(transitions).map(([event, { from, to }]) => `${event}: ${from.join(' ')} > ${to}`);
    expect(moves).toEqual([
      'authorize: not_connected failed completed > waiting_callback',
      'cancel: waiting_callback > not_connected',
      'state_expired: waiting_callback > not_connected',
      'callback: waiting_callback > testing',
      'callback_refused: waiting_callback > failed',
      'connect: not_connected failed > testing',
      'test_passed: testing > completed',
      'test_failed: testing > failed',
      'refreshed: completed > completed',
      'refresh_refused: completed > failed',
      'recovered: failed > completed',
      `change: ${statuses.join(' ')} > not_connected`,
      `disconnect: ${statuses.join(' ')} > not_connected`,
    ]);
    const meanings = Object.values(transitions).map(({ meaning }) => meaning);
    expect(new Set(meanings).size).toBe(meanings.length);
    for (const meaning of meanings) expect(meaning).toMatch(/^\w+ .+\w/);
  });

  it('E19 begins without a connection', () => {
    expect(firstStatus).toBe('not_connected');
  });

  it('E19 has no way out of a status that an event does not name', () => {
    for (const [event, { from }] of Object.entries(transitions))
      for (const status of [...statuses, 'unheard_of', ''])
        expect(nextStatus(status, event as StatusEvent) !== undefined).toBe(from.some((one) => one === status));
  });

  it('E30 gives every status that waits for somebody a deadline', () => {
    expect(statusDeadlineMs).toEqual({ testing: 60_000, waiting_callback: 600_000 });
  });

  it('renews tokens only of connections that are completed, or failed and may recover', () => {
    expect(statuses.filter(isRefreshable)).toEqual(['completed', 'failed']);
  });
});
