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
   * @title Equipment service log ID
   * @TJS-type integer
   */
  EquipmentServiceLogID?: number;
  /**
   * @title Equipment ID
   * @TJS-type integer
   */
  EquipmentID?: number;
  /**
   * @title Equipment model service schedule ID
   * @TJS-type ["integer","null"]
   */
  EquipmentModelServiceScheduleID?: number | null;
  /**
   * @title Branch ID
   * @TJS-type ["integer","null"]
   */
  BranchID?: number | null;
  /** @title Branch name */
  BranchName?: string | null;
  /**
   * @title Division ID
   * @TJS-type ["integer","null"]
   */
  DivisionID?: number | null;
  /** @title Division name */
  DivisionName?: string | null;
  /**
   * @title Route ID
   * @TJS-type ["integer","null"]
   */
  RouteID?: number | null;
  /** @title Route name */
  RouteName?: string | null;
  /**
   * @title Service date
   * @format datetime
   */
  ServiceDate?: string;
  /**
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
  /** @title Service hours */
  ServiceHours?: number;
  /**
   * @title Created date and time
   * @format datetime
   */
  CreatedDateTime?: string;
  /**
   * @title Created by user ID
   * @TJS-type integer
   */
  CreatedByUserID?: number;
  /** @title Created by user name */
  CreatedByUserName?: string | null;
  /** @title Meter reading */
  MeterReading?: number | null;
  /**
   * @title Last modified by user ID
   * @TJS-type ["integer","null"]
   */
  LastModifiedByUserID?: number | null;
  /** @title Last modified by user name */
  LastModifiedByUserName?: string | null;
  /**
   * @title Last modified date and time
   * @format datetime
   */
  LastModifiedDateTime?: string | null;
};
