// Generated from api/invoice_batches.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Accounting period ID, Accounting period name, Created by user ID, Created by user name, Created date and time, Customer event description, Customer event end date and time, Customer event ID, Customer event name, Customer event start date and time, Customer event type ID, Customer event type name, Invoice batch ID, Invoice batch number, Invoice batch status, Submit date and time, Submitted by user ID, Submitted by user name */
export type InvoiceBatchField =
  | 'AccountingPeriodID'
  | 'AccountingPeriodName'
  | 'CreatedByUserID'
  | 'CreatedByUserName'
  | 'CreatedDateTime'
  | 'CustomerEventDescription'
  | 'CustomerEventEndDateTime'
  | 'CustomerEventID'
  | 'CustomerEventName'
  | 'CustomerEventStartDateTime'
  | 'CustomerEventTypeID'
  | 'CustomerEventTypeName'
  | 'InvoiceBatchID'
  | 'InvoiceBatchNumber'
  | 'InvoiceBatchStatus'
  | 'SubmitDateTime'
  | 'SubmittedByUserID'
  | 'SubmittedByUserName';

/** A run of invoices that were prepared together and submitted to accounting together. */
export type InvoiceBatch = {
  /**
   * @title Invoice batch ID
   * @TJS-type integer
   */
  InvoiceBatchID?: number;
  /**
   * @title Created by user ID
   * @TJS-type ["integer","null"]
   */
  CreatedByUserID?: number | null;
  /** @title Created by user name */
  CreatedByUserName?: string | null;
  /** @title Invoice batch status */
  InvoiceBatchStatus?: string | null;
  /**
   * @title Created date and time
   * @format datetime
   */
  CreatedDateTime?: string | null;
  /**
   * @title Submitted by user ID
   * @TJS-type ["integer","null"]
   */
  SubmittedByUserID?: number | null;
  /** @title Submitted by user name */
  SubmittedByUserName?: string | null;
  /**
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
   * @title Customer event ID
   * @TJS-type ["integer","null"]
   */
  CustomerEventID?: number | null;
  /**
   * @title Customer event type ID
   * @TJS-type ["integer","null"]
   */
  CustomerEventTypeID?: number | null;
  /** @title Customer event type name */
  CustomerEventTypeName?: string | null;
  /** @title Customer event name */
  CustomerEventName?: string | null;
  /**
   * @title Customer event start date and time
   * @format datetime
   */
  CustomerEventStartDateTime?: string | null;
  /**
   * @title Customer event end date and time
   * @format datetime
   */
  CustomerEventEndDateTime?: string | null;
  /** @title Customer event description */
  CustomerEventDescription?: string | null;
  /**
   * @title Accounting period ID
   * @TJS-type ["integer","null"]
   */
  AccountingPeriodID?: number | null;
  /** @title Accounting period name */
  AccountingPeriodName?: string | null;
};
