import fc from 'fast-check';
import { decodeText } from '../../src/aspire/http/decodeText';

const json = (charset: string) => `application/json; charset=${charset}`;

describe('the text of a reply', () => {
  it.each<[string, number[], string]>([
    [json('iso-8859-1'), [0x47, 0x72, 0xfc, 0x6e], 'Grün'],
    [json('ISO-8859-1'), [0xdf], 'ß'],
    [json('"latin1"'), [0xe9], 'é'],
    [json('windows-1252'), [0x80, 0x93, 0x9c], '€“œ'],
    [json('us-ascii'), [0x41], 'A'],
    [json('iso-8859-2'), [0xe8], 'č'],
    [json('utf-16le'), [0xfc, 0, 0x41, 0], 'üA'],
    [json('utf-16'), [0xfe, 0xff, 0, 0xfc], '\ufeffü'],
    [json('utf-16'), [0xff, 0xfe, 0xfc, 0], '\ufeffü'],
    [json('utf8'), [0xc3, 0xbc], 'ü'],
    ['application/json', [0xc3, 0xbc], 'ü'],
    ['text/plain; format=flowed;charset = UTF-8', [0xc3, 0xbc], 'ü'],
    [json('utf-8'), [0xef, 0xbf, 0xbd], '\ufffd'],
    ['', [], ''],
  ])('of %s is decoded by its charset', (contentType, bytes, text) => {
    expect(decodeText(Buffer.from(bytes), contentType)).toBe(text);
  });

  it.each<[string, number[]]>([
    [json('utf-8'), [0x47, 0x72, 0xfc, 0x6e]],
    ['application/json', [0xfc]],
    [json('utf-8'), [0xc3]],
    [json('utf-16le'), [0x41]],
    [json('shift_jis'), [0x81]],
    [json('klingon'), [0xfc]],
  ])('of %s is none where the bytes do not fit', (contentType, bytes) => {
    expect(decodeText(Buffer.from(bytes), contentType)).toBeUndefined();
  });

  it('in UTF-8 has the very bytes that came, or is none', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
        ),
        (bytes) => {
          const text = decodeText(Buffer.from(bytes));
          if (text !== undefined && !/^\ufeff/.test(text)) expect(Buffer.from(text)).toEqual(Buffer.from(bytes));
        },
      ),
      { seed: 23 },
    );
  });
});
