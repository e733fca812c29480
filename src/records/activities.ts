// Generated from api/activities.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Subject, Activity ID, Activity category name, Activity category ID, Activity number, Activity type, Complete date, Completed by user name, Completed by user ID, Created by user name, Created by user ID, Created date, Due date, End date, Include client, Include crew, Invoice ID, Is mile stone, Location, Modified date, Notes, Opportunity ID, Payment ID, Priority, Private, Property ID, Sent date, Start date, Status, Work ticket ID */
export enum ActivityField {
  Subject = 'Subject',
  ActivityID = 'ActivityID',
  ActivityCategoryName = 'ActivityCategoryName',
  ActivityCategoryID = 'ActivityCategoryID',
  ActivityNumber = 'ActivityNumber',
  ActivityType = 'ActivityType',
  CompleteDate = 'CompleteDate',
  CompletedByUserName = 'CompletedByUserName',
  CompletedByUserID = 'CompletedByUserID',
  CreatedByUserName = 'CreatedByUserName',
  CreatedByUserID = 'CreatedByUserID',
  CreatedDate = 'CreatedDate',
  DueDate = 'DueDate',
  EndDate = 'EndDate',
  IncludeClient = 'IncludeClient',
  IncludeCrew = 'IncludeCrew',
  InvoiceID = 'InvoiceID',
  IsMileStone = 'IsMileStone',
  Location = 'Location',
  ModifiedDate = 'ModifiedDate',
  Notes = 'Notes',
  OpportunityID = 'OpportunityID',
  PaymentID = 'PaymentID',
  Priority = 'Priority',
  Private = 'Private',
  PropertyID = 'PropertyID',
  SentDate = 'SentDate',
  StartDate = 'StartDate',
  Status = 'Status',
  WorkTicketID = 'WorkTicketID',
}

/** Something to do or to remember about a property, opportunity or work ticket: a task, an issue, an e-mail, an appointment. */
export type Activity = {
  /**
   * Tells this record from the others.
   * @title Activity ID
   * @TJS-type integer
   */
  ActivityID?: number;
  /**
   * The ID of a property: see "List properties".
   * @title Property ID
   * @TJS-type ["integer","null"]
   */
  PropertyID?: number | null;
  /**
   * The ID of an opportunity: see "List opportunities".
   * @title Opportunity ID
   * @TJS-type ["integer","null"]
   */
  OpportunityID?: number | null;
  /**
   * The ID of a work ticket: see "List work tickets".
   * @title Work ticket ID
   * @TJS-type ["integer","null"]
   */
  WorkTicketID?: number | null;
  /**
   * Text: Task and Issue have been seen, others such as Email may occur.
   * @title Activity type
   */
  ActivityType?: string | null;
  /**
   * Text such as Completed.
   * @title Status
   */
  Status?: string | null;
  /** @title Subject */
  Subject?: string | null;
  /** @title Location */
  Location?: string | null;
  /** @title Include client */
  IncludeClient?: boolean | null;
  /** @title Include crew */
  IncludeCrew?: boolean | null;
  /** @title Notes */
  Notes?: string | null;
  /**
   * Low, Medium or High.
   * @title Priority
   */
  Priority?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Start date
   * @format datetime
   */
  StartDate?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title End date
   * @format datetime
   */
  EndDate?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Due date
   * @format datetime
   */
  DueDate?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Complete date
   * @format datetime
   */
  CompleteDate?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Created by user ID
   * @TJS-type ["integer","null"]
   */
  CreatedByUserID?: number | null;
  /** @title Created by user name */
  CreatedByUserName?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Created date
   * @format datetime
   */
  CreatedDate?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Sent date
   * @format datetime
   */
  SentDate?: string | null;
  /**
   * @title Activity number
   * @TJS-type ["integer","null"]
   */
  ActivityNumber?: number | null;
  /**
   * The ID of an invoice: see "List invoices".
   * @title Invoice ID
   * @TJS-type ["integer","null"]
   */
  InvoiceID?: number | null;
  /**
   * The ID of a payment: see "List payments".
   * @title Payment ID
   * @TJS-type ["integer","null"]
   */
  PaymentID?: number | null;
  /** @title Private */
  Private?: boolean | null;
  /**
   * The ID of an user: see "List users".
   * @title Completed by user ID
   * @TJS-type ["integer","null"]
   */
  CompletedByUserID?: number | null;
  /** @title Completed by user name */
  CompletedByUserName?: string | null;
  /** @title Is mile stone */
  IsMileStone?: boolean;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Modified date
   * @format datetime
   */
  ModifiedDate?: string | null;
  /**
   * The ID of an activity category: see "List activity categories".
   * @title Activity category ID
   * @TJS-type ["integer","null"]
   */
  ActivityCategoryID?: number | null;
  /** @title Activity category name */
  ActivityCategoryName?: string | null;
};
