import fc from 'fast-check';
import { errorMessages, parseBody } from '../../src/aspire/http/responseBody';

describe('a reply body', () => {
  it.each([
    ['', { kind: 'empty' }],
    ['  \n', { kind: 'empty' }],
    ['null', { kind: 'empty' }],
    ['42', { kind: 'json', value: 42 }],
    ['"abc"', { kind: 'json', value: 'abc' }],
    ['[1]', { kind: 'json', value: [1] }],
    ['{"a":1}', { kind: 'json', value: { a: 1 } }],
    ['Forbidden', { kind: 'text', text: 'Forbidden' }],
    ['{"a":', { kind: 'text', text: '{"a":' }],
    ['<html></html>', { kind: 'html', text: '<html></html>' }],
  ])('%p is read as %p', (text, expected) => {
    expect(parseBody(text)).toEqual(expected);
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        parseBody(text);
        errorMessages(text);
      }),
      { seed: 4 },
    );
  });
});

describe('the messages of an error reply', () => {
  it.each([
    [
      'an array of strings',
      '["The FileData field is required.","ObjectId is required."]',
      ['The FileData field is required.', 'ObjectId is required.'],
    ],
    ['a bare string', '"ObjectCode is invalid: RECEIPT"', ['ObjectCode is invalid: RECEIPT']],
    ['{StatusCode, Message}', '{"StatusCode":500,"Message":"Internal Server Error"}', ['Internal Server Error']],
    ['{message}', '{"message":"slow down"}', ['slow down']],
    [
      '{title, errors}',
      '{"title":"One or more errors","errors":{"Name":["Name is required."],"Age":["too low"]}}',
      ['Name is required.', 'too low'],
    ],
    ['{error: {message}}', '{"error":{"code":"1","message":"bad filter"}}', ['bad filter']],
    ['plain text', 'Forbidden', ['Forbidden']],
    [
      'a page of HTML',
      '<html><head><title>504 Gateway Time-out</title></head><body>x</body></html>',
      ['504 Gateway Time-out'],
    ],
    ['HTML that is cut off in a tag', '<body>Bad <b>gateway</b> 5 < 6 <i', ['Bad gateway 5 < 6 <i']],
    ['HTML without a title', '<body><h1>Bad</h1><script>var a</script> gateway</body>', ['Bad gateway']],
    ['empty', '', []],
    ['a number', '5', []],
  ])('are found in %s', (_, text, expected) => {
    expect(errorMessages(text)).toEqual(expected);
  });

  it('are at most ten, and each is cut at 500 characters', () => {
    expect(errorMessages(JSON.stringify(Array.from({ length: 50 }, () => 'no')))).toHaveLength(10);
    expect(errorMessages('x'.repeat(10_000))[0]).toHaveLength(503);
  });

  it('survive deep nesting', () => {
    expect(() => errorMessages('['.repeat(5000) + ']'.repeat(5000))).not.toThrow();
  });
});
