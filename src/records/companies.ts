// Generated from api/companies.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Company name, Company ID, Active, Created by user name, Created by user ID, Created date and time, Denied time email, Earliest opportunity won date, Modified by user name, Modified by user ID, Modified date and time */
export enum CompanyField {
  CompanyName = 'CompanyName',
  CompanyID = 'CompanyID',
  Active = 'Active',
  CreatedByUserName = 'CreatedByUserName',
  CreatedByUserID = 'CreatedByUserID',
  CreatedDateTime = 'CreatedDateTime',
  DeniedTimeEmail = 'DeniedTimeEmail',
  EarliestOpportunityWonDate = 'EarliestOpportunityWonDate',
  ModifiedByUserName = 'ModifiedByUserName',
  ModifiedByUserID = 'ModifiedByUserID',
  ModifiedDateTime = 'ModifiedDateTime',
}

/** A firm that contacts work for, such as a property management company. */
export type Company = {
  /**
   * Tells this record from the others.
   * @title Company ID
   * @TJS-type integer
   */
  CompanyID?: number;
  /** @title Company name */
  CompanyName?: string | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Created date and time
   * @format datetime
   */
  CreatedDateTime?: string | null;
  /** @title Created by user name */
  CreatedByUserName?: string | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Modified date and time
   * @format datetime
   */
  ModifiedDateTime?: string | null;
  /** @title Modified by user name */
  ModifiedByUserName?: string | null;
  /** @title Denied time email */
  DeniedTimeEmail?: string | null;
  /** @title Active */
  Active?: boolean | null;
  /**
   * The ID of an user: see "List users".
   * @title Created by user ID
   * @TJS-type ["integer","null"]
   */
  CreatedByUserID?: number | null;
  /**
   * The ID of an user: see "List users".
   * @title Modified by user ID
   * @TJS-type ["integer","null"]
   */
  ModifiedByUserID?: number | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Earliest opportunity won date
   * @format datetime
   */
  EarliestOpportunityWonDate?: string | null;
};
