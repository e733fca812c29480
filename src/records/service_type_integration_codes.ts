// Generated from api/service_type_integration_codes.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Service type integration code name, Service type integration code ID, Active, Created by user name, Created by user ID, Created date and time, Last modified by user name, Last modified by user ID, Last modified date and time */
export enum ServiceTypeIntegrationCodeField {
  ServiceTypeIntegrationCodeName = 'ServiceTypeIntegrationCodeName',
  ServiceTypeIntegrationCodeID = 'ServiceTypeIntegrationCodeID',
  Active = 'Active',
  CreatedByUserName = 'CreatedByUserName',
  CreatedByUserID = 'CreatedByUserID',
  CreatedDateTime = 'CreatedDateTime',
  LastModifiedByUserName = 'LastModifiedByUserName',
  LastModifiedByUserID = 'LastModifiedByUserID',
  LastModifiedDateTime = 'LastModifiedDateTime',
}

/** A code by which service types are known in another system. */
export type ServiceTypeIntegrationCode = {
  /**
   * Tells this record from the others.
   * @title Service type integration code ID
   * @TJS-type integer
   */
  ServiceTypeIntegrationCodeID?: number;
  /** @title Service type integration code name */
  ServiceTypeIntegrationCodeName?: string | null;
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
