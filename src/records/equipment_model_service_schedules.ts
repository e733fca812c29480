// Generated from api/equipment_model_service_schedules.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Service tag name, Equipment model service schedule ID, Active, Created by user name, Created by user ID, Created date and time, Equipment model ID, Equipment service tag ID, Last modified by user name, Last modified by user ID, Last modified date and time, Model name, Reoccurring, Service schedule calendar type, Service schedule cost, Service schedule hours, Service schedule type, Service schedule value */
export enum EquipmentModelServiceScheduleField {
  ServiceTagName = 'ServiceTagName',
  EquipmentModelServiceScheduleID = 'EquipmentModelServiceScheduleID',
  Active = 'Active',
  CreatedByUserName = 'CreatedByUserName',
  CreatedByUserID = 'CreatedByUserID',
  CreatedDateTime = 'CreatedDateTime',
  EquipmentModelID = 'EquipmentModelID',
  EquipmentServiceTagID = 'EquipmentServiceTagID',
  LastModifiedByUserName = 'LastModifiedByUserName',
  LastModifiedByUserID = 'LastModifiedByUserID',
  LastModifiedDateTime = 'LastModifiedDateTime',
  ModelName = 'ModelName',
  Reoccurring = 'Reoccurring',
  ServiceScheduleCalendarType = 'ServiceScheduleCalendarType',
  ServiceScheduleCost = 'ServiceScheduleCost',
  ServiceScheduleHours = 'ServiceScheduleHours',
  ServiceScheduleType = 'ServiceScheduleType',
  ServiceScheduleValue = 'ServiceScheduleValue',
}

/** When a model of equipment is due for a service, such as an oil change every so many hours, with the expected cost and time. */
export type EquipmentModelServiceSchedule = {
  /**
   * Tells this record from the others.
   * @title Equipment model service schedule ID
   * @TJS-type integer
   */
  EquipmentModelServiceScheduleID?: number;
  /**
   * The ID of an equipment model: see "List equipment models".
   * @title Equipment model ID
   * @TJS-type integer
   */
  EquipmentModelID?: number;
  /** @title Model name */
  ModelName?: string | null;
  /** @title Service schedule type */
  ServiceScheduleType?: string | null;
  /** @title Service schedule calendar type */
  ServiceScheduleCalendarType?: string | null;
  /**
   * A number in the unit that Service schedule type and Service schedule calendar type tell.
   * @title Service schedule value
   * @TJS-type integer
   */
  ServiceScheduleValue?: number;
  /**
   * The ID of an equipment service tag: see "List equipment service tags".
   * @title Equipment service tag ID
   * @TJS-type integer
   */
  EquipmentServiceTagID?: number;
  /** @title Service tag name */
  ServiceTagName?: string | null;
  /** @title Service schedule cost */
  ServiceScheduleCost?: number;
  /**
   * In hours, such as 7.5.
   * @title Service schedule hours
   */
  ServiceScheduleHours?: number;
  /** @title Active */
  Active?: boolean;
  /** @title Reoccurring */
  Reoccurring?: boolean;
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
};
