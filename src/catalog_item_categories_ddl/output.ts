// Generated from api/catalog_item_categories.yaml and tools/generate/lookups.ts by "npm run generate": change those, not this file.
import type { LookupOutput } from '../aspire/lookupOutput';

export type CatalogItemCategoriesDdlOutput = LookupOutput;
