// Generated from api/equipment_service_tags.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Service tag name, Equipment service tag ID, Active, Created by user name, Created by user ID, Created date and time, Last modified by user name, Last modified by user ID, Last modified date and time, Service tag cost, Service tag hours, Service type */
export enum EquipmentServiceTagField {
  ServiceTagName = 'ServiceTagName',
  EquipmentServiceTagID = 'EquipmentServiceTagID',
  Active = 'Active',
  CreatedByUserName = 'CreatedByUserName',
  CreatedByUserID = 'CreatedByUserID',
  CreatedDateTime = 'CreatedDateTime',
  LastModifiedByUserName = 'LastModifiedByUserName',
  LastModifiedByUserID = 'LastModifiedByUserID',
  LastModifiedDateTime = 'LastModifiedDateTime',
  ServiceTagCost = 'ServiceTagCost',
  ServiceTagHours = 'ServiceTagHours',
  ServiceType = 'ServiceType',
}

/** A kind of service for equipment, such as an oil change, with its usual cost and hours. */
export type EquipmentServiceTag = {
  /**
   * Tells this record from the others.
   * @title Equipment service tag ID
   * @TJS-type integer
   */
  EquipmentServiceTagID?: number;
  /** @title Service tag name */
  ServiceTagName?: string | null;
  /** @title Service tag cost */
  ServiceTagCost?: number | null;
  /**
   * In hours, such as 7.5.
   * @title Service tag hours
   */
  ServiceTagHours?: number | null;
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
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Last modified date and time
   * @format datetime
   */
  LastModifiedDateTime?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Last modified by user ID
   * @TJS-type ["integer","null"]
   */
  LastModifiedByUserID?: number | null;
  /** @title Last modified by user name */
  LastModifiedByUserName?: string | null;
  /** @title Service type */
  ServiceType?: string | null;
};
