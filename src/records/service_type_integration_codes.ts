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
