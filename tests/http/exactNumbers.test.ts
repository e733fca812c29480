import fc from 'fast-check';
import { InexactNumber, isExactNumber, parseExactly } from '../../src/aspire/http/exactNumbers';

fc.configureGlobal({ seed: 22 });

const parse = (text: string) => parseExactly(text, (json) => JSON.parse(json) as unknown);

describe('a number of a reply', () => {
  it.each([
    '0',
    '-0',
    '-795.85',
    '57.4',
    '9007199254740991',
    '0.30000000000000004',
    '1.5e3',
    '1E2',
    '100000000000000000000',
    '12.500000000000000000',
  ])('is a number where nothing of it is lost: %s', (text) => expect(parse(text)).toBe(Number(text)));

  it.each([
    '9007199254740993',
    '-9007199254740993',
    '33.333333333333333333',
    '1e400',
    '-1e400',
    '1e-400',
    '0.1000000000000000055511151231257827',
  ])('is kept as it was written where it would come back as another: %s', (text) => {
    expect(parse(`[${text}]`)).toEqual([new InexactNumber(text)]);
    expect(String(new InexactNumber(text))).toBe(text);
  });

  it('is found at any depth, and never inside a text', () => {
    const text =
      '{"a":[{"b":9007199254740993,"c":"9007199254740993"}],"d\\"9007199254740993":true,"e":"\\\\","f":-1e999}';
    expect(parse(text)).toEqual({
      a: [{ b: new InexactNumber('9007199254740993'), c: '9007199254740993' }],
      'd"9007199254740993': true,
      e: '\\',
      f: new InexactNumber('-1e999'),
    });
  });

  it('changes nothing else: any other JSON is read as JSON.parse reads it', () => {
    fc.assert(fc.property(fc.json(), (text) => expect(parse(text)).toEqual(JSON.parse(text))));
  });

  it('is exact where it is the decimal that it would be written back as', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) =>
        expect(isExactNumber(String(value))).toBe(true),
      ),
    );
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 9 }), (value, digit) => {
        expect(isExactNumber(`${value}.0000000000000000000000000${digit}`)).toBe(value === 0);
      }),
    );
  });

  it('is looked for in text that is no JSON without harm', () => {
    for (const text of ['', '"', '"\\', '<p>9007199254740993</p>', '[9007199254740993', '-', 'e', 'null'])
      expect(parseExactly(text, (same) => ({ length: same.length })).length).toBeGreaterThanOrEqual(text.length);
  });
});
