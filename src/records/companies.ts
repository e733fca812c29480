// Generated from api/companies.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Active, Company ID, Company name, Created by user ID, Created by user name, Created date and time, Denied time email, Earliest opportunity won date, Modified by user ID, Modified by user name, Modified date and time */
export type CompanyField =
  | 'Active'
  | 'CompanyID'
  | 'CompanyName'
  | 'CreatedByUserID'
  | 'CreatedByUserName'
  | 'CreatedDateTime'
  | 'DeniedTimeEmail'
  | 'EarliestOpportunityWonDate'
  | 'ModifiedByUserID'
  | 'ModifiedByUserName'
  | 'ModifiedDateTime';

/** A firm that contacts work for, such as a property management company. */
export type Company = {
  /**
   * @title Company ID
   * @TJS-type integer
   */
  CompanyID?: number;
  /** @title Company name */
  CompanyName?: string | null;
  /**
   * @title Created date and time
   * @format datetime
   */
  CreatedDateTime?: string | null;
  /** @title Created by user name */
  CreatedByUserName?: string | null;
  /**
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
   * @title Created by user ID
   * @TJS-type ["integer","null"]
   */
  CreatedByUserID?: number | null;
  /**
   * @title Modified by user ID
   * @TJS-type ["integer","null"]
   */
  ModifiedByUserID?: number | null;
  /**
   * @title Earliest opportunity won date
   * @format datetime
   */
  EarliestOpportunityWonDate?: string | null;
};
