// Generated from api/inventory_locations.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Branch name, Inventory location ID, Active, Address ID, Address line 1, Address line 2, Branch ID, City, Default location, State or province, ZIP code */
export enum InventoryLocationField {
  BranchName = 'BranchName',
  InventoryLocationID = 'InventoryLocationID',
  Active = 'Active',
  AddressID = 'AddressID',
  AddressLine1 = 'AddressLine1',
  AddressLine2 = 'AddressLine2',
  BranchID = 'BranchID',
  City = 'City',
  DefaultLocation = 'DefaultLocation',
  StateProvinceCode = 'StateProvinceCode',
  ZipCode = 'ZipCode',
}

/** A place where a branch keeps stock, such as a yard or a warehouse, and from which items go to work tickets. */
export type InventoryLocation = {
  /**
   * Tells this record from the others.
   * @title Inventory location ID
   * @TJS-type integer
   */
  InventoryLocationID?: number;
  /**
   * The ID of a branch: see "List branches".
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
   * The ID of an address: see "List addresses".
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
  /** @title State or province */
  StateProvinceCode?: string | null;
  /** @title ZIP code */
  ZipCode?: string | null;
};
