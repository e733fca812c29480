// Generated from api/equipment_requested_services.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Service tag name, Equipment requested service ID, Created by user name, Created by user ID, Created date and time, Equipment ID, Equipment inspection ID, Equipment inspection category name, Equipment inspection category ID, Equipment service log ID, Equipment service tag ID, Last modified by user name, Last modified by user ID, Last modified date and time, Notes, Request source */
export enum EquipmentRequestedServiceField {
  ServiceTagName = 'ServiceTagName',
  EquipmentRequestedServiceID = 'EquipmentRequestedServiceID',
  CreatedByUserName = 'CreatedByUserName',
  CreatedByUserID = 'CreatedByUserID',
  CreatedDateTime = 'CreatedDateTime',
  EquipmentID = 'EquipmentID',
  EquipmentInspectionID = 'EquipmentInspectionID',
  EquipmentInspectionCategoryName = 'EquipmentInspectionCategoryName',
  EquipmentInspectionCategoryID = 'EquipmentInspectionCategoryID',
  EquipmentServiceLogID = 'EquipmentServiceLogID',
  EquipmentServiceTagID = 'EquipmentServiceTagID',
  LastModifiedByUserName = 'LastModifiedByUserName',
  LastModifiedByUserID = 'LastModifiedByUserID',
  LastModifiedDateTime = 'LastModifiedDateTime',
  Notes = 'Notes',
  RequestSource = 'RequestSource',
}

/** A request to repair or service a machine, for instance after an inspection. */
export type EquipmentRequestedService = {
  /**
   * Tells this record from the others.
   * @title Equipment requested service ID
   * @TJS-type integer
   */
  EquipmentRequestedServiceID?: number;
  /**
   * The ID of an equipment service tag: see "List equipment service tags".
   * @title Equipment service tag ID
   * @TJS-type integer
   */
  EquipmentServiceTagID?: number;
  /** @title Service tag name */
  ServiceTagName?: string | null;
  /**
   * The ID of an equipment item: see "List equipment".
   * @title Equipment ID
   * @TJS-type integer
   */
  EquipmentID?: number;
  /**
   * The ID of an equipment service log: see "List equipment service logs".
   * @title Equipment service log ID
   * @TJS-type ["integer","null"]
   */
  EquipmentServiceLogID?: number | null;
  /** @title Notes */
  Notes?: string | null;
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
  /**
   * An ID: Equipment inspection category name tells of what.
   * @title Equipment inspection category ID
   * @TJS-type ["integer","null"]
   */
  EquipmentInspectionCategoryID?: number | null;
  /** @title Equipment inspection category name */
  EquipmentInspectionCategoryName?: string | null;
  /**
   * An ID without a list of its own.
   * @title Equipment inspection ID
   * @TJS-type ["integer","null"]
   */
  EquipmentInspectionID?: number | null;
  /** @title Request source */
  RequestSource?: string | null;
};
