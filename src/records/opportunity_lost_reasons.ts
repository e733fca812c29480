// Generated from api/opportunity_lost_reasons.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Opportunity lost reason name, Opportunity lost reason ID, Active, Created by user name, Created by user ID, Created date and time, Last modified by date and time, Last modified by user name, Last modified by user ID */
export enum OpportunityLostReasonField {
  OpportunityLostReasonName = 'OpportunityLostReasonName',
  OpportunityLostReasonID = 'OpportunityLostReasonID',
  Active = 'Active',
  CreatedByUserName = 'CreatedByUserName',
  CreatedByUserID = 'CreatedByUserID',
  CreatedDateTime = 'CreatedDateTime',
  LastModifiedByDateTime = 'LastModifiedByDateTime',
  LastModifiedByUserName = 'LastModifiedByUserName',
  LastModifiedByUserID = 'LastModifiedByUserID',
}

/** A reason that can be given when an opportunity is lost, such as price. */
export type OpportunityLostReason = {
  /**
   * Tells this record from the others.
   * @title Opportunity lost reason ID
   * @TJS-type integer
   */
  OpportunityLostReasonID?: number;
  /** @title Opportunity lost reason name */
  OpportunityLostReasonName?: string | null;
  /** @title Active */
  Active?: boolean;
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
  /**
   * When the record last changed, in UTC.
   * @title Last modified by date and time
   * @format datetime
   */
  LastModifiedByDateTime?: string | null;
  /** @title Last modified by user name */
  LastModifiedByUserName?: string | null;
};
