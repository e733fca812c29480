import type { Api } from '../model/model';

/** Replaces the connector's operation names in a text by Aspire's (`Properties_Get`). */
export type ToOperationIds = (text: string) => string;

/** The pages use the connector's titles in quotes, or operation names; an OpenAPI file uses operationIds. */
export function createToOperationIds({ operations }: Api): ToOperationIds {
  const byTitle = new Map([...operations.values()].map(({ title, id }) => [title, id]));
  return (text) =>
    text
      .replace(/"([A-Z][^"]+)"/g, (quoted, title: string) => byTitle.get(title) ?? quoted)
      .replace(/\b[a-z]+(?:_[a-z]+)+\b/g, (name) => operations.get(name)?.id ?? name);
}
