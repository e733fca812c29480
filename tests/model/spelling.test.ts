import fc from 'fast-check';
import { isBlank, likenessOf } from '../../src/aspire/model/spelling';

fc.configureGlobal({ seed: 13 });

describe('a text that was found for another', () => {
  it.each([
    ['Strauss', 'STRAUSS '],
    ['Muller', 'Müller'],
    ['cafe Plaza', 'Café plaza'],
    ['İzmir', 'izmir'],
    [4711, 4711],
    [4711, '4711'],
  ])('is the same: %j and %j', (wanted, found) => {
    expect(likenessOf(found, wanted)).toBe('same');
  });

  it.each([
    ['Strauss', 'Strauß'],
    ['STRASSE', 'straße'],
    ['Ægir', 'Aegir'],
    ['Oeuvre', 'Œuvre'],
    ['Lukasz', 'Łukasz'],
    ['Thor', 'Þor'],
    ['Jorgensen', 'Jørgensen'],
    ['Joergensen', 'Jørgensen'],
    ['Oak Hill', 'Oak\u00ad Hill'],
    ['Oak Hill', 'Oak\u200b Hill'],
    ['Oak Hill', '\ufeffOak Hill'],
    ['Oak Hill', 'Ｏａｋ Ｈｉｌｌ'],
    ['office', 'oﬃce'],
    ['Oak Hill', 'Oak\u00a0Hill'],
    ['Oak Hill', 'Oak 🌳Hill'],
    ['さくら', 'サクラ'],
    ['x²', 'x2'],
    ['कि', 'की'],
  ])('is spelled otherwise: %j and %j', (wanted, found) => {
    expect(likenessOf(found, wanted)).toBe('spelled otherwise');
    expect(likenessOf(wanted, found)).toBe('spelled otherwise');
  });

  it.each([
    ['Square', 'Plaza'],
    ['Strauß', 'Plaza'],
    ['Łukasz', 'Jorge'],
    ['Oak Hill', 'Oak Hills'],
    ['Oak Hill', null],
    ['Oak Hill', undefined],
    ['Oak Hill', ''],
    [4711, 4712],
  ])('is another: %j and %j', (wanted, found) => {
    expect(likenessOf(found, wanted)).toBe('another');
  });

  it('is the same as itself, and never the same without what makes it another', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(likenessOf(text, text)).toBe('same');
        expect(likenessOf(`${text}x`, text)).not.toBe('same');
      }),
    );
  });
});

describe('a blank text', () => {
  it.each([
    '',
    ' ',
    '\t\r\n',
    '\u00a0',
    '\u3000',
    '\u200b\u200d',
    '\u00ad',
    '\ufeff',
    '\u2028',
    '\0',
    '\u0301',
    '\u3164',
  ])('is %j', (text) => expect(isBlank(text)).toBe(true));
  it.each(['0', '.', 'x\u200b', 'ß', '🌳', '-'])('is not %j', (text) => expect(isBlank(text)).toBe(false));
});
