// Generated from api/inventory_locations.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { InventoryLocationField } from '../records/inventory_locations';

export type InventoryLocationsGetInput = ListConditions<InventoryLocationField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Active, Address ID, Address line 1, Address line 2, Branch ID, Branch name, City, Default location, Inventory location ID, State province code, ZIP code
   */
  sort_by?: InventoryLocationField;
} & ListDirection &
  ListPages &
  ODataOptions;
