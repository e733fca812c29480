import type { Api } from '../model/model';

/** Replaces the connector's operation names in a text by Aspire's (`Properties_Get`). */
export type ToOperationIds = (text: string) => string;

/** The pages use the connector's operation names; an OpenAPI file uses operationIds. */
export function createToOperationIds({ operations }: Api): ToOperationIds {
  return (text) => text.replace(/\b[a-z]+(?:_[a-z]+)+\b/g, (name) => operations.get(name)?.id ?? name);
}
