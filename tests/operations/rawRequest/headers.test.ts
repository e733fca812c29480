import fc from 'fast-check';
import { readRawHeaders } from '../../../src/aspire/operations/rawRequest/headers';

fc.configureGlobal({ seed: 20 });

describe('the headers of a raw request', () => {
  it('go out as they are given', () => {
    expect(
      readRawHeaders([
        ['Accept', 'text/csv'],
        [' X-Trace-Id ', ' 4711 '],
        ['If-None-Match', '"é"'],
      ]),
    ).toEqual({
      headers: { accept: 'text/csv', 'x-trace-id': '4711', 'if-none-match': '"é"' },
    });
  });

  it.each([
    'Authorization',
    'AUTHORIZATION ',
    'Proxy-Authorization',
    'Host',
    'Cookie',
    'Content-Length',
    'Transfer-Encoding',
    'Connection',
    'Upgrade',
    'TE',
    'Expect',
    'X-Forwarded-Host',
    'Forwarded',
    'X-HTTP-Method-Override',
    'X-Original-URL',
  ])("may not hold %s, which is the connector's own", (name) => {
    const result = readRawHeaders([[name, 'Bearer a-secret']]);
    expect(result).toEqual({ problem: expect.stringContaining('set by the connector') });
    expect(JSON.stringify(result)).not.toContain('a-secret');
  });

  it.each([
    ['an empty name', '', 'x'],
    ['a colon in the name', ':path', '/evil'],
    ['a blank in the name', 'X Y', 'x'],
    ['a line break in the name', 'X\r\nHost', 'x'],
    ['a line break in the value', 'X-Y', 'x\r\nHost: evil.com'],
    ['a character that headers lack', 'X-Y', '樹'],
  ])('may not hold %s', (_, name, value) => {
    expect(readRawHeaders([[name, value]])).toHaveProperty('problem');
  });

  it('may not name one twice', () => {
    expect(
      readRawHeaders([
        ['X-Y', '1'],
        ['x-y', '2'],
      ]),
    ).toEqual({ problem: expect.stringContaining('twice') });
  });

  it('never hold a line break or the name of an own header, whatever is given', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('Authorization', ' host', 'cookie\t', '__proto__'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string({ unit: 'binary' }))), (given) => {
        const result = readRawHeaders(given);
        if ('problem' in result) return;
        for (const [key, value] of Object.entries(result.headers)) {
          expect(key).toMatch(/^[!-~]+$/);
          expect(value).not.toMatch(/[\r\n\0]/);
          expect(['authorization', 'host', 'cookie']).not.toContain(key.toLowerCase());
        }
      }),
    );
  });
});
