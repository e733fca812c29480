import { Document, isScalar, isSeq, visit } from 'yaml';
import type { Json } from './openapiSchema';

/** How the document is written. */
export type DocumentFormat = 'yaml' | 'json';

/** The text of a document, ending in a line break. The same document gives the same text. */
export function formatDocument(content: Json, format: DocumentFormat): string {
  if (format === 'json') return `${JSON.stringify(content, null, 2)}\n`;
  // Many readers of YAML still take 2026-04-08 for a date and "no" for false: such texts are quoted.
  const document = new Document(content, { aliasDuplicateObjects: false, compat: 'yaml-1.1' });
  visit(document, {
    Pair: (_, { key, value }) => {
      const short = isScalar(key) && (key.value === 'type' || key.value === 'x-aspire-key');
      if (short && isSeq(value)) value.flow = true;
    },
  });
  return document.toString({ lineWidth: 120, singleQuote: true, flowCollectionPadding: false });
}
