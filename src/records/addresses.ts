// Generated from api/addresses.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Address ID, Address line 1, Address line 2, City, Created by user ID, Created by user name, Created on, Last modified by user ID, Last modified by user name, Last modified on, State province code, ZIP code */
export type AddressField =
  | 'AddressID'
  | 'AddressLine1'
  | 'AddressLine2'
  | 'City'
  | 'CreatedByUserId'
  | 'CreatedByUserName'
  | 'CreatedOn'
  | 'LastModifiedByUserId'
  | 'LastModifiedByUserName'
  | 'LastModifiedOn'
  | 'StateProvinceCode'
  | 'ZipCode';

/** A postal address, used by a property, a branch or a contact. */
export type Address = {
  /**
   * @title Address ID
   * @TJS-type integer
   */
  AddressID?: number;
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
  /**
   * @title Created by user ID
   * @TJS-type ["integer","null"]
   */
  CreatedByUserId?: number | null;
  /** @title Created by user name */
  CreatedByUserName?: string | null;
  /**
   * @title Created on
   * @format datetime
   */
  CreatedOn?: string | null;
  /**
   * @title Last modified by user ID
   * @TJS-type ["integer","null"]
   */
  LastModifiedByUserId?: number | null;
  /** @title Last modified by user name */
  LastModifiedByUserName?: string | null;
  /**
   * @title Last modified on
   * @format datetime
   */
  LastModifiedOn?: string | null;
};
