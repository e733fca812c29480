import { decideRefresh } from '../../src/aspire/auth/refreshDecision';

const now = Date.UTC(2026, 3, 8, 12);
const hour = 3_600_000;
const good = { value: 'T', expiresAt: now + 9 * hour };
const due = { value: 'T', expiresAt: now + hour };
const unknown = { value: 'T', expiresAt: undefined };

describe('whether a token is refreshed', () => {
  it.each([
    ['there is none', undefined, {}, { refresh: true, reason: 'no token' }],
    ['it is good', good, {}, { refresh: false, reason: 'fresh' }],
    ['Aspire has refused it', good, { rejectedToken: 'T' }, { refresh: true, reason: 'refused by Aspire' }],
    ['Aspire has refused another', good, { rejectedToken: 'S' }, { refresh: false, reason: 'fresh' }],
    ['it ends this very moment', { value: 'T', expiresAt: now }, {}, { refresh: true, reason: 'expired' }],
    ['it is due', due, {}, { refresh: true, reason: 'due' }],
    ['its end is not known', unknown, {}, { refresh: true, reason: 'unknown expiry' }],
    ['the last refresh has just failed', due, { coolDownUntil: now + 1 }, { refresh: false, reason: 'cooling down' }],
    ['the last refresh failed a while ago', due, { coolDownUntil: now }, { refresh: true, reason: 'due' }],
    [
      'nothing can renew it',
      due,
      { renewable: false, coolDownUntil: now + 1 },
      { refresh: false, reason: 'nothing to refresh with' },
    ],
  ])('is clear where %s', (_, token, given, decision) => {
    expect(decideRefresh(token, { now, renewable: true, ...given })).toEqual(decision);
  });
});
