// Generated from api/division_integration_codes.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Division integration code name, Division integration code ID, Active, Created by user name, Created by user ID, Created date and time, Last modified by user name, Last modified by user ID, Last modified date and time */
export enum DivisionIntegrationCodeField {
  DivisionIntegrationCodeName = 'DivisionIntegrationCodeName',
  DivisionIntegrationCodeID = 'DivisionIntegrationCodeID',
  Active = 'Active',
  CreatedByUserName = 'CreatedByUserName',
  CreatedByUserID = 'CreatedByUserID',
  CreatedDateTime = 'CreatedDateTime',
  LastModifiedByUserName = 'LastModifiedByUserName',
  LastModifiedByUserID = 'LastModifiedByUserID',
  LastModifiedDateTime = 'LastModifiedDateTime',
}

/** A code under which other software, such as accounting, knows a division. */
export type DivisionIntegrationCode = {
  /**
   * Tells this record from the others.
   * @title Division integration code ID
   * @TJS-type integer
   */
  DivisionIntegrationCodeID?: number;
  /** @title Division integration code name */
  DivisionIntegrationCodeName?: string | null;
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
   * @title Created date and time
   * @format datetime
   */
  CreatedDateTime?: string;
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
  /** @title Active */
  Active?: boolean;
};
