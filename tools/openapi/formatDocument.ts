import { Document, isScalar, isSeq, visit } from 'yaml';
import type { Json } from '../../api/openapi/openapiSchema';

/** The format of the document. */
export type DocumentFormat = 'yaml' | 'json';

/** The text of a document, ending in a line break; always the same for the same document. */
export function formatDocument(content: Json, format: DocumentFormat): string {
  if (format === 'json') return `${JSON.stringify(content, null, 2)}\n`;
  // Many YAML parsers still read 2026-04-08 as a date and "no" as false, so such texts are quoted.
  const document = new Document(content, { aliasDuplicateObjects: false, compat: 'yaml-1.1' });
  visit(document, {
    Pair: (_, { key, value }) => {
      const short = isScalar(key) && (key.value === 'type' || key.value === 'x-aspire-key');
      if (short && isSeq(value)) value.flow = true;
    },
  });
  return document.toString({ lineWidth: 120, singleQuote: true, flowCollectionPadding: false });
}
