// Generated from api/addresses.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Address line 1, Address ID, Address line 2, City, Created by user name, Created by user ID, Created on, Last modified by user name, Last modified by user ID, Last modified on, State or province, ZIP code */
export enum AddressField {
  AddressLine1 = 'AddressLine1',
  AddressID = 'AddressID',
  AddressLine2 = 'AddressLine2',
  City = 'City',
  CreatedByUserName = 'CreatedByUserName',
  CreatedByUserId = 'CreatedByUserId',
  CreatedOn = 'CreatedOn',
  LastModifiedByUserName = 'LastModifiedByUserName',
  LastModifiedByUserId = 'LastModifiedByUserId',
  LastModifiedOn = 'LastModifiedOn',
  StateProvinceCode = 'StateProvinceCode',
  ZipCode = 'ZipCode',
}

/** A postal address, used by a property, a branch or a contact. */
export type Address = {
  /**
   * Tells this record from the others.
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
  /** @title State or province */
  StateProvinceCode?: string | null;
  /** @title ZIP code */
  ZipCode?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Created by user ID
   * @TJS-type ["integer","null"]
   */
  CreatedByUserId?: number | null;
  /** @title Created by user name */
  CreatedByUserName?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Created on
   * @format datetime
   */
  CreatedOn?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Last modified by user ID
   * @TJS-type ["integer","null"]
   */
  LastModifiedByUserId?: number | null;
  /** @title Last modified by user name */
  LastModifiedByUserName?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Last modified on
   * @format datetime
   */
  LastModifiedOn?: string | null;
};
