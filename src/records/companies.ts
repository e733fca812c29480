// Generated from api/companies.yaml by "npm run generate": change the page, not this file.

/**
 * A firm that contacts work for, such as a property management company.
 */
export type Company = {
  /**
   * @title Company ID
   * @TJS-type integer
   */
  CompanyID?: number;
  /**
   * @title Company name
   * @maxLength 101
   */
  CompanyName?: string | null;
  /**
   * @title Created date time
   * @format datetime
   */
  CreatedDateTime?: string | null;
  /**
   * @title Created by user name
   * @maxLength 101
   */
  CreatedByUserName?: string | null;
  /**
   * @title Modified date time
   * @format datetime
   */
  ModifiedDateTime?: string | null;
  /**
   * @title Modified by user name
   * @maxLength 101
   */
  ModifiedByUserName?: string | null;
  /**
   * @title Denied time email
   * @maxLength 255
   */
  DeniedTimeEmail?: string | null;
  /**
   * @title Active
   */
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
