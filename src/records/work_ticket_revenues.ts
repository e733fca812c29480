// Generated from api/work_ticket_revenues.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Work ticket revenue ID, Accounting period ID, Created date and time, Edited by user name, Edited by user ID, Edited date and time, Revenue amount, Revenue month, Work ticket ID, Work ticket number */
export enum WorkTicketRevenueField {
  WorkTicketRevenueID = 'WorkTicketRevenueID',
  AccountingPeriodID = 'AccountingPeriodID',
  CreatedDateTime = 'CreatedDateTime',
  EditedByUserName = 'EditedByUserName',
  EditedByUserID = 'EditedByUserID',
  EditedDateTime = 'EditedDateTime',
  RevenueAmount = 'RevenueAmount',
  RevenueMonth = 'RevenueMonth',
  WorkTicketID = 'WorkTicketID',
  WorkTicketNumber = 'WorkTicketNumber',
}

/** The revenue of a work ticket that falls into one month. */
export type WorkTicketRevenue = {
  /**
   * Tells this record from the others.
   * @title Work ticket revenue ID
   * @TJS-type integer
   */
  WorkTicketRevenueID?: number;
  /**
   * The ID of a work ticket: see "List work tickets".
   * @title Work ticket ID
   * @TJS-type ["integer","null"]
   */
  WorkTicketID?: number | null;
  /**
   * @title Work ticket number
   * @TJS-type ["integer","null"]
   */
  WorkTicketNumber?: number | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Revenue month
   * @format datetime
   */
  RevenueMonth?: string | null;
  /** @title Revenue amount */
  RevenueAmount?: number | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Created date and time
   * @format datetime
   */
  CreatedDateTime?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Edited by user ID
   * @TJS-type ["integer","null"]
   */
  EditedByUserID?: number | null;
  /** @title Edited by user name */
  EditedByUserName?: string | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Edited date and time
   * @format datetime
   */
  EditedDateTime?: string | null;
  /**
   * An ID without a list of its own.
   * @title Accounting period ID
   * @TJS-type ["integer","null"]
   */
  AccountingPeriodID?: number | null;
};
