import { describe, expect, it } from 'vitest';
import {
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

  it('E19 has no way out of a status that an event does not name', () => {
    for (const [event, { from }] of Object.entries(transitions))
      for (const status of [...statuses, 'unheard_of', ''])
        expect(nextStatus(status, event as StatusEvent) !== undefined).toBe(from.some((one) => one === status));
  });

  it('E30 gives every status that waits for somebody a deadline', () => {
    expect(Object.keys(statusDeadlineMs).sort()).toEqual(['testing', 'waiting_callback']);
  });

  it('renews tokens only of connections that are completed, or failed and may recover', () => {
    expect(statuses.filter(isRefreshable)).toEqual(['completed', 'failed']);
  });
});
