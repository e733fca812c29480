import fc from 'fast-check';
import { createMessageRedactor, createReplyRedactor, redact, secretsIn } from '../../src/aspire/redaction/redact';

const secret = fc
  .string({ minLength: 8, maxLength: 40, unit: 'grapheme-ascii' })
  .filter((text) => text.trim().length >= 8);

describe('redacting', () => {
  it('takes a secret out as it is, URL-encoded and in base64', () => {
    fc.assert(
      fc.property(secret, fc.string({ unit: 'grapheme-ascii' }), (value, before) => {
        const url = encodeURIComponent(value);
        const base64 = Buffer.from(value).toString('base64').replace(/=+$/, '');
        for (const spelling of [value, url]) expect(redact(`says ${spelling}.`, [value])).not.toContain(spelling);
        const message = redact(`says ${Buffer.from(before + value).toString('base64')}.`, [value]);
        expect(before === '' && message.includes(base64)).toBe(false);
      }),
      { seed: 5 },
    );
  });

  it.each(['', 'a', 'ab', 'abc', 'abcd'])('finds a secret in base64 of a longer text that begins with %p', (before) => {
    const encoded = Buffer.from(`${before}SuperSecretValue99${before}`).toString('base64');
    expect(redact(encoded, ['SuperSecretValue99'])).toContain('[hidden]');
  });

  it('takes out a part of a secret, from twelve characters on', () => {
    const value = 'q8Zr5TnW2xKp7LmV4cBd';
    expect(redact(`begins with ${value.slice(0, 12)}...`, [value])).toBe('begins with [hidden]...');
    expect(redact(`ends with ${value.slice(-12)}.`, [value])).toBe('ends with [hidden].');
    expect(redact(`holds ${value.slice(3, 17)}${value.slice(1, 15)}`, [value])).toBe('holds [hidden][hidden]');
    expect(redact(`hardly ${value.slice(4, 15)}!`, [value])).toBe(`hardly ${value.slice(4, 15)}!`);
  });

  it('finds every part of twelve characters, wherever it stands', () => {
    const part = fc.tuple(fc.nat(28), fc.string(), fc.string());
    const value = 'q8Zr5TnW2xKp7LmV4cBdH9sJ6gFy3aEu1RtXwPzQ';
    fc.assert(
      fc.property(part, ([at, before, after]) => {
        const told = value.slice(at, at + 12);
        expect(redact(before + told + after, [value])).not.toContain(told);
      }),
      { seed: 7 },
    );
  });

  it.each([
    ['in JSON of .NET', 'pw\\u002Bx\\u0026y12345678'],
    ['in HTML of .NET', 'pw&#x2B;x&amp;y12345678'],
    ['URL-encoded in lower case', 'pw%2bx%26y12345678'],
    ['URL-encoded twice', 'pw%252Bx%2526y12345678'],
  ])('knows a secret %s', (_, spelled) => {
    expect(redact(`"${spelled}"`, ['pw+x&y12345678'])).toBe('"[hidden]"');
  });

  it('takes out of a message what looks like a secret, though nobody knew of it', () => {
    const hide = createMessageRedactor([]);
    expect(hide('bad token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln, sorry')).toBe('bad token [hidden], sorry');
    expect(hide('cut: eyJhbGciOiJIUzI1NiJ9.eyJzd')).toBe('cut: [hidden]');
    expect(hide('{"RefreshToken": "a1b2","UserId":7,"Secret":"c3\\"d4')).toBe(
      '{"RefreshToken": "[hidden]","UserId":7,"Secret":"[hidden]',
    );
    expect(hide('client_secret=a1b2&client_id=c3')).toBe('client_secret=[hidden]&client_id=c3');
    expect(hide('The RefreshToken field is required. Invalid token: expired.')).toBe(
      'The RefreshToken field is required. Invalid token: expired.',
    );
  });

  it('leaves everything else as it is', () => {
    expect(redact('The PropertyName field is required.', ['s3cr3t-value', ''])).toBe(
      'The PropertyName field is required.',
    );
  });
});

it('knows the secret fields of an input at any depth', () => {
  const input = {
    Password: 'one',
    Contact: { EmployeePin: 'two', FirstName: 'Dana' },
    list: [{ RefreshToken: 'three' }],
    Secret: 4,
  };
  expect(secretsIn(input)).toEqual(['one', 'two', 'three']);
});

describe('redacting a reply', () => {
  const long = fc
    .string({ minLength: 12, maxLength: 40, unit: 'grapheme-ascii' })
    .filter((text) => text.trim() === text);

  it('takes out a whole secret, wherever it stands and in whatever encoding, and nothing else', () => {
    fc.assert(
      fc.property(long, (value) => {
        const hide = createReplyRedactor([value]);
        const inUrl = encodeURIComponent(value);
        for (const form of [value, JSON.stringify(value).slice(1, -1), inUrl, encodeURIComponent(inUrl)])
          expect(hide(`before ${form} after`)).toBe('before [hidden] after');
        expect(hide(Buffer.from(`?${value}?`).toString('base64'))).toContain('[hidden]');
        const parts = `${value.slice(1)} ${value.slice(0, -1)}`;
        if (!parts.includes(value)) expect(hide(parts)).toBe(parts);
      }),
      { seed: 11 },
    );
  });

  it('leaves a text as it is that a short secret happens to stand in', () => {
    expect(createReplyRedactor(['R0', '1234567', ''])('R0 12345678')).toBe('R0 12345678');
  });
});
