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

  it('take all that an answer says', () => {
    const previous = { access_token: 'a1', refresh_token: 'r1', token_type: 'Old', expires_at: null, scopes: 'old' };
    const issued = { access_token: 'a2', refresh_token: 'r2', token_type: 'New', scopes: 'new', lifetimeMs: 0 };
    expect(mergeTokens(previous, issued, { issuedAt, scopes: 'asked' })).toStrictEqual({
      access_token: 'a2',
      refresh_token: 'r2',
      token_type: 'New',
      expires_at: '2026-01-01T00:00:00.000Z',
      issued_at: '2026-01-01T00:00:00.000Z',
      scopes: 'new',
    });
  });

  it('have the usual type and the scopes that were asked for, where nobody says', () => {
    expect(mergeTokens(undefined, { access_token: 'a1', lifetimeMs: 0 }, { issuedAt, scopes: 'asked' })).toStrictEqual({
      access_token: 'a1',
      token_type: 'Bearer',
      expires_at: '2026-01-01T00:00:00.000Z',
      issued_at: '2026-01-01T00:00:00.000Z',
      scopes: 'asked',
    });
  });

  it('are read without what is not there, or is no text', () => {
    const bare = { access_token: 'a1', token_type: 'Bearer', expires_at: null, scopes: '' };
    const odd = { refresh_token: '', token_type: 7, expires_at: '', issued_at: 7, scopes: null, metadata: 'x' };
    expect(parseTokens('{"access_token":"a1"}')).toStrictEqual(bare);
    expect(parseTokens('{"access_token":"a1","scopes":"one two"}')).toStrictEqual({ ...bare, scopes: 'one two' });
    expect(parseTokens(JSON.stringify({ access_token: 'a1', ...odd }))).toStrictEqual(bare);
    expect(parseTokens('{"access_token":"a1","metadata":null}')).toStrictEqual(bare);
  });

  it('may be a refresh token alone', () => {
    expect(parseTokens('{"refresh_token":"r1"}')).toStrictEqual({
      access_token: '',
      refresh_token: 'r1',
      token_type: 'Bearer',
      expires_at: null,
      scopes: '',
    });
  });

  it('E42 read zones in either case and without a colon, and no day that only looks like one', () => {
    const moments = ['2026-01-01T12:00:00z', '2026-01-01T14:00:00+0200', '2026-01-01T07:00:00-05:00'];
    expect(moments.map(readInstant)).toEqual(moments.map(() => Date.UTC(2026, 0, 1, 12)));
    expect(['2026-13-01', '2026-01-01T99:00:00', 'on 2026-01-01', '2026-1-1'].map(readInstant)).toEqual(
      Array(4).fill(undefined),
    );
  });
});
