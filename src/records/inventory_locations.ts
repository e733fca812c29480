// Generated from api/inventory_locations.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Active, Address ID, Address line 1, Address line 2, Branch ID, Branch name, City, Default location, Inventory location ID, State province code, ZIP code */
export type InventoryLocationField =
  | 'Active'
  | 'AddressID'
  | 'AddressLine1'
  | 'AddressLine2'
  | 'BranchID'
  | 'BranchName'
  | 'City'
  | 'DefaultLocation'
  | 'InventoryLocationID'
  | 'StateProvinceCode'
  | 'ZipCode';

/** A place where a branch keeps stock, such as a yard or a warehouse, and from which items go to work tickets. */
export type InventoryLocation = {
  /**
   * @title Inventory location ID
   * @TJS-type integer
   */
  InventoryLocationID?: number;
  /**
   * @title Branch ID
   * @TJS-type ["integer","null"]
   */
  BranchID?: number | null;
  /** @title Branch name */
  BranchName?: string | null;
  /** @title Default location */
  DefaultLocation?: boolean | null;
  /** @title Active */
  Active?: boolean | null;
  /**
   * @title Address ID
   * @TJS-type ["integer","null"]
   */
  AddressID?: number | null;
  /** @title Address line 1 */
  AddressLine1?: string | null;
  /** @title Address line 2 */
  AddressLine2?: string | null;
  /** @title City */
  City?: string | null;
  /** @title State province code */
  StateProvinceCode?: string | null;
  /** @title ZIP code */
  ZipCode?: string | null;
};
