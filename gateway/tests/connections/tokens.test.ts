import { describe, expect, it } from 'vitest';
import { mergeTokens, parseTokens, readInstant } from '../../src/connections/tokens.ts';

const issuedAt = Date.UTC(2026, 0, 1);

describe('stored tokens', () => {
  it('E42 read a time without a zone, with Z and with +02:00 as the same moment', () => {
    const moments = ['2026-01-01T12:00:00', '2026-01-01T12:00:00Z', '2026-01-01T14:00:00+02:00', '2026-01-01 12:00:00'];
    expect(moments.map(readInstant)).toEqual(moments.map(() => Date.UTC(2026, 0, 1, 12)));
    expect(readInstant('2026-01-01')).toBe(issuedAt);
    expect([null, undefined, '', 'soon', '12:00'].map(readInstant)).toEqual(Array(5).fill(undefined));
  });

  it('E48 keep refresh token, scopes and type where an answer leaves them out', () => {
    const before = {
      access_token: 'a1',
      refresh_token: 'r1',
      token_type: 'Bearer',
      expires_at: null,
      scopes: 'one two',
    };
    const after = mergeTokens(before, { access_token: 'a2', lifetimeMs: 1_000 }, { issuedAt, scopes: 'asked' });
    expect(after).toEqual({
      ...before,
      access_token: 'a2',
      expires_at: '2026-01-01T00:00:01.000Z',
      issued_at: '2026-01-01T00:00:00.000Z',
    });
  });

  it('E60 keep what else the provider said', () => {
    const first = mergeTokens(
      undefined,
      { access_token: 'a1', lifetimeMs: 1_000, metadata: { tenant: 't1', region: 'us' } },
      { issuedAt, scopes: '' },
    );
    const second = mergeTokens(
      first,
      { access_token: 'a2', lifetimeMs: 1_000, metadata: { region: 'eu' } },
      { issuedAt, scopes: '' },
    );
    expect(second.metadata).toEqual({ tenant: 't1', region: 'eu' });
    expect(parseTokens(JSON.stringify(second))).toEqual(second);
  });

  it('E20 read JSON that holds no token as none', () => {
    expect(['', '{', 'null', '[]', '{"access_token":1}', '"a"'].map(parseTokens)).toEqual(Array(6).fill(undefined));
  });
});
