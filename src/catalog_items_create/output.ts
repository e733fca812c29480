// Generated from api/catalog_items.yaml by "npm run generate": change the page, not this file.
import type { WriteOutput } from '../aspire/types/writeOutput';

export type CatalogItemsCreateOutput = WriteOutput;
