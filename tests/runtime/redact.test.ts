import fc from 'fast-check';
import { redact, secretsIn } from '../../src/aspire/redact';

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
