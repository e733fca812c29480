// Generated from api/catalog_items.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { CatalogItemBody } from '../records/catalog_items.bodies';

export type CatalogItemsCreateInput = Simplify<CatalogItemBody & ApiVersion>;
