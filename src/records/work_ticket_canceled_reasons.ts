// Generated from api/work_ticket_canceled_reasons.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Work ticket canceled reason name, Work ticket canceled reason ID, Active, Created by user name, Created by user ID, Created date and time, Last modified by user name, Last modified by user ID, Last modified date and time */
export enum WorkTicketCanceledReasonField {
  WorkTicketCanceledReasonName = 'WorkTicketCanceledReasonName',
  WorkTicketCanceledReasonId = 'WorkTicketCanceledReasonId',
  Active = 'Active',
  CreatedByUserName = 'CreatedByUserName',
  CreatedByUserId = 'CreatedByUserId',
  CreatedDateTime = 'CreatedDateTime',
  LastModifiedByUserName = 'LastModifiedByUserName',
  LastModifiedByUserId = 'LastModifiedByUserId',
  LastModifiedDateTime = 'LastModifiedDateTime',
}

/** A reason for which a work ticket can be canceled. */
export type WorkTicketCanceledReason = {
  /**
   * Tells this record from the others.
   * @title Work ticket canceled reason ID
   * @TJS-type integer
   */
  WorkTicketCanceledReasonId?: number;
  /** @title Work ticket canceled reason name */
  WorkTicketCanceledReasonName?: string | null;
  /** @title Active */
  Active?: boolean;
  /**
   * The ID of an user: see "List users".
   * @title Created by user ID
   * @TJS-type integer
   */
  CreatedByUserId?: number;
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
  LastModifiedByUserId?: number | null;
  /** @title Last modified by user name */
  LastModifiedByUserName?: string | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Last modified date and time
   * @format datetime
   */
  LastModifiedDateTime?: string | null;
};
