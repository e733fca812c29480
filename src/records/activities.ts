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
   * @title Activity ID
   * @TJS-type integer
   */
  ActivityID?: number;
  /**
   * @title Property ID
   * @TJS-type ["integer","null"]
   */
  PropertyID?: number | null;
  /**
   * @title Opportunity ID
   * @TJS-type ["integer","null"]
   */
  OpportunityID?: number | null;
  /**
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
   * @title Start date
   * @format datetime
   */
  StartDate?: string | null;
  /**
   * @title End date
   * @format datetime
   */
  EndDate?: string | null;
  /**
   * @title Due date
   * @format datetime
   */
  DueDate?: string | null;
  /**
   * @title Complete date
   * @format datetime
   */
  CompleteDate?: string | null;
  /**
   * @title Created by user ID
   * @TJS-type ["integer","null"]
   */
  CreatedByUserID?: number | null;
  /** @title Created by user name */
  CreatedByUserName?: string | null;
  /**
   * @title Created date
   * @format datetime
   */
  CreatedDate?: string | null;
  /**
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
   * @title Invoice ID
   * @TJS-type ["integer","null"]
   */
  InvoiceID?: number | null;
  /**
   * @title Payment ID
   * @TJS-type ["integer","null"]
   */
  PaymentID?: number | null;
  /** @title Private */
  Private?: boolean | null;
  /**
   * @title Completed by user ID
   * @TJS-type ["integer","null"]
   */
  CompletedByUserID?: number | null;
  /** @title Completed by user name */
  CompletedByUserName?: string | null;
  /** @title Is mile stone */
  IsMileStone?: boolean;
  /**
   * @title Modified date
   * @format datetime
   */
  ModifiedDate?: string | null;
  /**
   * @title Activity category ID
   * @TJS-type ["integer","null"]
   */
  ActivityCategoryID?: number | null;
  /** @title Activity category name */
  ActivityCategoryName?: string | null;
};
