// Generated from api/inventory_locations.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { inventoryLocationsGet } from './inventory_locations.operations';

export const inventoryLocationsLookup: Lookup = {
  list: inventoryLocationsGet,
  singular: 'inventory location',
  plural: 'inventory locations',
  key: 'InventoryLocationID',
  name: '{BranchName}',
  detail: ['{AddressLine1}', '{City}'],
  active: true,
  parents: { branch_id: 'BranchID' },
  search: { text: ['BranchName', 'AddressLine1', 'City'], number: [] },
};
