// Generated from api/catalog_items.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { catalogItemsGet } from './catalog_items.operations';

export const catalogItemBranchesLookup: Lookup = {
  list: catalogItemsGet,
  singular: 'catalog item branch',
  plural: 'catalog item branches',
  key: 'CatalogItemBranchID',
  nestedIn: 'CatalogItemBranches',
  name: '{BranchName}',
  detail: ['{ItemName}'],
  parents: { catalog_item_id: 'CatalogItemID' },
  search: { text: ['ItemName'], number: [] },
};
