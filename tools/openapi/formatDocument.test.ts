import { parse } from 'yaml';
import { formatDocument } from './formatDocument';

const document = {
  openapi: '3.1.0',
  type: ['string', 'null'],
  example: { day: '2026-04-08T00:00:00', answer: 'no', zip: '78701', words: 'Gate code: on file' },
  required: ['a', 'b'],
};

describe('the text of a document', () => {
  it('is YAML with types on one line, and quotes around texts that look like other values', () => {
    const text = formatDocument(document, 'yaml');
    expect(text).toBe(`openapi: 3.1.0
type: [string, 'null']
example:
  day: '2026-04-08T00:00:00'
  answer: 'no'
  zip: '78701'
  words: 'Gate code: on file'
required:
  - a
  - b
`);
    expect(parse(text)).toEqual(document);
  });

  it('is JSON on demand', () => {
    expect(JSON.parse(formatDocument(document, 'json'))).toEqual(document);
  });
});
