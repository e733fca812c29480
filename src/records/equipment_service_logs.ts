// Generated from api/equipment_service_logs.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Service comment, Equipment service log ID, Branch name, Branch ID, Created by user name, Created by user ID, Created date and time, Division name, Division ID, Equipment ID, Equipment model service schedule ID, Last modified by user name, Last modified by user ID, Last modified date and time, Meter reading, Route name, Route ID, Service cost, Service date, Service hours, Technician contact name, Technician contact ID */
export enum EquipmentServiceLogField {
  ServiceComment = 'ServiceComment',
  EquipmentServiceLogID = 'EquipmentServiceLogID',
  BranchName = 'BranchName',
  BranchID = 'BranchID',
  CreatedByUserName = 'CreatedByUserName',
  CreatedByUserID = 'CreatedByUserID',
  CreatedDateTime = 'CreatedDateTime',
  DivisionName = 'DivisionName',
  DivisionID = 'DivisionID',
  EquipmentID = 'EquipmentID',
  EquipmentModelServiceScheduleID = 'EquipmentModelServiceScheduleID',
  LastModifiedByUserName = 'LastModifiedByUserName',
  LastModifiedByUserID = 'LastModifiedByUserID',
  LastModifiedDateTime = 'LastModifiedDateTime',
  MeterReading = 'MeterReading',
  RouteName = 'RouteName',
  RouteID = 'RouteID',
  ServiceCost = 'ServiceCost',
  ServiceDate = 'ServiceDate',
  ServiceHours = 'ServiceHours',
  TechnicianContactName = 'TechnicianContactName',
  TechnicianContactID = 'TechnicianContactID',
}

/** A service or repair that a machine has had: when, by whom, at what cost. */
export type EquipmentServiceLog = {
  /**
   * Tells this record from the others.
   * @title Equipment service log ID
   * @TJS-type integer
   */
  EquipmentServiceLogID?: number;
  /**
   * The ID of an equipment item: see "List equipment".
   * @title Equipment ID
   * @TJS-type integer
   */
  EquipmentID?: number;
  /**
   * The ID of an equipment model service schedule: see "List equipment model service schedules".
   * @title Equipment model service schedule ID
   * @TJS-type ["integer","null"]
   */
  EquipmentModelServiceScheduleID?: number | null;
  /**
   * The ID of a branch: see "List branches".
   * @title Branch ID
   * @TJS-type ["integer","null"]
   */
  BranchID?: number | null;
  /** @title Branch name */
  BranchName?: string | null;
  /**
   * The ID of a division: see "List divisions".
   * @title Division ID
   * @TJS-type ["integer","null"]
   */
  DivisionID?: number | null;
  /** @title Division name */
  DivisionName?: string | null;
  /**
   * The ID of a route: see "List routes".
   * @title Route ID
   * @TJS-type ["integer","null"]
   */
  RouteID?: number | null;
  /** @title Route name */
  RouteName?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Service date
   * @format datetime
   */
  ServiceDate?: string;
  /**
   * The ID of a contact: see "List contacts".
   * @title Technician contact ID
   * @TJS-type ["integer","null"]
   */
  TechnicianContactID?: number | null;
  /** @title Technician contact name */
  TechnicianContactName?: string | null;
  /** @title Service comment */
  ServiceComment?: string | null;
  /** @title Service cost */
  ServiceCost?: number;
  /**
   * In hours, such as 7.5.
   * @title Service hours
   */
  ServiceHours?: number;
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
  /** @title Meter reading */
  MeterReading?: number | null;
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
