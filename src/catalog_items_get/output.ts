// Generated from api/catalog_items.yaml by "npm run generate": change the page, not this file.
import type { ChangedListOutput } from '../aspire/types/listOutput';
import type { CatalogItem } from '../records/catalog_items';

/**
 * The catalog items, as Aspire has them.
 * @title Items
 */
type Items = CatalogItem[];

export type CatalogItemsGetOutput = ChangedListOutput<Items>;
