// Generated from api/equipment_sizes.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Equipment size name, Equipment size ID, Active, Created by user name, Created by user ID, Created date and time, Last modified by user name, Last modified by user ID, Last modified date and time */
export enum EquipmentSizeField {
  EquipmentSizeName = 'EquipmentSizeName',
  EquipmentSizeID = 'EquipmentSizeID',
  Active = 'Active',
  CreatedByUserName = 'CreatedByUserName',
  CreatedByUserID = 'CreatedByUserID',
  CreatedDateTime = 'CreatedDateTime',
  LastModifiedByUserName = 'LastModifiedByUserName',
  LastModifiedByUserID = 'LastModifiedByUserID',
  LastModifiedDateTime = 'LastModifiedDateTime',
}

/** A size of equipment within its class, such as the width of a mower deck. */
export type EquipmentSize = {
  /**
   * Tells this record from the others.
   * @title Equipment size ID
   * @TJS-type integer
   */
  EquipmentSizeID?: number;
  /** @title Equipment size name */
  EquipmentSizeName?: string | null;
  /** @title Active */
  Active?: boolean;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Created date and time
   * @format datetime
   */
  CreatedDateTime?: string;
  /**
   * The ID of an user: see "List users".
   * @title Created by user ID
   * @TJS-type integer
   */
  CreatedByUserID?: number;
  /** @title Created by user name */
  CreatedByUserName?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Last modified by user ID
   * @TJS-type ["integer","null"]
   */
  LastModifiedByUserID?: number | null;
  /** @title Last modified by user name */
  LastModifiedByUserName?: string | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Last modified date and time
   * @format datetime
   */
  LastModifiedDateTime?: string | null;
};
