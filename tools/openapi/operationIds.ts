import type { Api } from '../../api/model/model';

/** A text of the pages for readers who know Aspire's names of the operations (`Properties_Get`), not ours. */
export type ToOperationIds = (text: string) => string;

/** The pages name operations as Tray does; in an OpenAPI file they go by their operationId. */
export function createToOperationIds({ operations }: Api): ToOperationIds {
  return (text) => text.replace(/\b[a-z]+(?:_[a-z]+)+\b/g, (name) => operations.get(name)?.id ?? name);
}
