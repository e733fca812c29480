// Generated from api/service_type_integration_codes.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Active, Created by user ID, Created by user name, Created date and time, Last modified by user ID, Last modified by user name, Last modified date and time, Service type integration code ID, Service type integration code name */
export type ServiceTypeIntegrationCodeField =
  | 'Active'
  | 'CreatedByUserID'
  | 'CreatedByUserName'
  | 'CreatedDateTime'
  | 'LastModifiedByUserID'
  | 'LastModifiedByUserName'
  | 'LastModifiedDateTime'
  | 'ServiceTypeIntegrationCodeID'
  | 'ServiceTypeIntegrationCodeName';

/** A code by which service types are known in another system. */
export type ServiceTypeIntegrationCode = {
  /**
   * @title Service type integration code ID
   * @TJS-type integer
   */
  ServiceTypeIntegrationCodeID?: number;
  /** @title Service type integration code name */
  ServiceTypeIntegrationCodeName?: string | null;
  /**
   * @title Created by user ID
   * @TJS-type integer
   */
  CreatedByUserID?: number;
  /** @title Created by user name */
  CreatedByUserName?: string | null;
  /**
   * @title Created date and time
   * @format datetime
   */
  CreatedDateTime?: string;
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
  /** @title Active */
  Active?: boolean;
};
