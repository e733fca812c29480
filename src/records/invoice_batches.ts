// Generated from api/invoice_batches.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Invoice batch number, Invoice batch ID, Accounting period name, Accounting period ID, Created by user name, Created by user ID, Created date and time, Customer event name, Customer event ID, Customer event description, Customer event end date and time, Customer event start date and time, Customer event type name, Customer event type ID, Invoice batch status, Submit date and time, Submitted by user name, Submitted by user ID */
export enum InvoiceBatchField {
  InvoiceBatchNumber = 'InvoiceBatchNumber',
  InvoiceBatchID = 'InvoiceBatchID',
  AccountingPeriodName = 'AccountingPeriodName',
  AccountingPeriodID = 'AccountingPeriodID',
  CreatedByUserName = 'CreatedByUserName',
  CreatedByUserID = 'CreatedByUserID',
  CreatedDateTime = 'CreatedDateTime',
  CustomerEventName = 'CustomerEventName',
  CustomerEventID = 'CustomerEventID',
  CustomerEventDescription = 'CustomerEventDescription',
  CustomerEventEndDateTime = 'CustomerEventEndDateTime',
  CustomerEventStartDateTime = 'CustomerEventStartDateTime',
  CustomerEventTypeName = 'CustomerEventTypeName',
  CustomerEventTypeID = 'CustomerEventTypeID',
  InvoiceBatchStatus = 'InvoiceBatchStatus',
  SubmitDateTime = 'SubmitDateTime',
  SubmittedByUserName = 'SubmittedByUserName',
  SubmittedByUserID = 'SubmittedByUserID',
}

/** A run of invoices that were prepared together and submitted to accounting together. */
export type InvoiceBatch = {
  /**
   * Tells this record from the others.
   * @title Invoice batch ID
   * @TJS-type integer
   */
  InvoiceBatchID?: number;
  /**
   * The ID of an user: see "List users".
   * @title Created by user ID
   * @TJS-type ["integer","null"]
   */
  CreatedByUserID?: number | null;
  /** @title Created by user name */
  CreatedByUserName?: string | null;
  /** @title Invoice batch status */
  InvoiceBatchStatus?: string | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Created date and time
   * @format datetime
   */
  CreatedDateTime?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Submitted by user ID
   * @TJS-type ["integer","null"]
   */
  SubmittedByUserID?: number | null;
  /** @title Submitted by user name */
  SubmittedByUserName?: string | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Submit date and time
   * @format datetime
   */
  SubmitDateTime?: string | null;
  /**
   * @title Invoice batch number
   * @TJS-type ["integer","null"]
   */
  InvoiceBatchNumber?: number | null;
  /**
   * An ID: Customer event name tells of what.
   * @title Customer event ID
   * @TJS-type ["integer","null"]
   */
  CustomerEventID?: number | null;
  /**
   * An ID: Customer event type name tells of what.
   * @title Customer event type ID
   * @TJS-type ["integer","null"]
   */
  CustomerEventTypeID?: number | null;
  /** @title Customer event type name */
  CustomerEventTypeName?: string | null;
  /** @title Customer event name */
  CustomerEventName?: string | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Customer event start date and time
   * @format datetime
   */
  CustomerEventStartDateTime?: string | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Customer event end date and time
   * @format datetime
   */
  CustomerEventEndDateTime?: string | null;
  /** @title Customer event description */
  CustomerEventDescription?: string | null;
  /**
   * An ID: Accounting period name tells of what.
   * @title Accounting period ID
   * @TJS-type ["integer","null"]
   */
  AccountingPeriodID?: number | null;
  /** @title Accounting period name */
  AccountingPeriodName?: string | null;
};
