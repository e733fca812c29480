// Generated from api/equipment_reading_logs.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Equipment reading log ID, Branch name, Branch ID, Created by user name, Created by user ID, Created date and time, Division name, Division ID, Equipment ID, Last modified by user name, Last modified by user ID, Last modified date and time, Log date, Meter reading, Reading date, Route name, Route ID, Trouble code */
export enum EquipmentReadingLogField {
  EquipmentReadingLogID = 'EquipmentReadingLogID',
  BranchName = 'BranchName',
  BranchID = 'BranchID',
  CreatedByUserName = 'CreatedByUserName',
  CreatedByUserID = 'CreatedByUserID',
  CreatedDateTime = 'CreatedDateTime',
  DivisionName = 'DivisionName',
  DivisionID = 'DivisionID',
  EquipmentID = 'EquipmentID',
  LastModifiedByUserName = 'LastModifiedByUserName',
  LastModifiedByUserID = 'LastModifiedByUserID',
  LastModifiedDateTime = 'LastModifiedDateTime',
  LogDate = 'LogDate',
  MeterReading = 'MeterReading',
  ReadingDate = 'ReadingDate',
  RouteName = 'RouteName',
  RouteID = 'RouteID',
  TroubleCode = 'TroubleCode',
}

/** A meter reading, in hours or miles, taken from a piece of equipment. */
export type EquipmentReadingLog = {
  /**
   * Tells this record from the others.
   * @title Equipment reading log ID
   * @TJS-type integer
   */
  EquipmentReadingLogID?: number;
  /**
   * The ID of an equipment item: see "List equipment".
   * @title Equipment ID
   * @TJS-type integer
   */
  EquipmentID?: number;
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
   * @title Log date
   * @format datetime
   */
  LogDate?: string;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Reading date
   * @format datetime
   */
  ReadingDate?: string;
  /** @title Meter reading */
  MeterReading?: number;
  /** @title Trouble code */
  TroubleCode?: string | null;
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
