// Generated from api/catalog_item_categories.yaml by "npm run generate": change the page, not this file.
import type { CursorListOutput } from '../aspire/types/listOutput';
import type { CatalogItemCategory } from '../records/catalog_item_categories';

/**
 * The catalog item categories, as Aspire has them.
 * @title Items
 */
type Items = CatalogItemCategory[];

export type CatalogItemCategoriesGetOutput = CursorListOutput<Items>;
