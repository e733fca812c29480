// Generated from api/property_contacts.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Contact name, Property ID, Contact ID, Billing contact, Company name, Company ID, Created by user name, Created by user ID, Created date and time, Email invoice contact, Email notifications contact, Last modified by user name, Last modified by user ID, Last modified date and time, Primary contact, Property name, SMS notifications contact */
export enum PropertyContactField {
  ContactName = 'ContactName',
  PropertyID = 'PropertyID',
  ContactID = 'ContactID',
  BillingContact = 'BillingContact',
  CompanyName = 'CompanyName',
  CompanyID = 'CompanyID',
  CreatedByUserName = 'CreatedByUserName',
  CreatedByUserID = 'CreatedByUserID',
  CreatedDateTime = 'CreatedDateTime',
  EmailInvoiceContact = 'EmailInvoiceContact',
  EmailNotificationsContact = 'EmailNotificationsContact',
  LastModifiedByUserName = 'LastModifiedByUserName',
  LastModifiedByUserID = 'LastModifiedByUserID',
  LastModifiedDateTime = 'LastModifiedDateTime',
  PrimaryContact = 'PrimaryContact',
  PropertyName = 'PropertyName',
  SMSNotificationsContact = 'SMSNotificationsContact',
}

/** What a contact is for a property: the main contact, the one who is billed, the one who gets invoices or notices. */
export type PropertyContact = {
  /**
   * The ID of a property: see "List properties".
   * @title Property ID
   * @TJS-type integer
   */
  PropertyID?: number;
  /**
   * The ID of a contact: see "List contacts".
   * @title Contact ID
   * @TJS-type integer
   */
  ContactID?: number;
  /** @title Contact name */
  ContactName?: string | null;
  /** @title Primary contact */
  PrimaryContact?: boolean | null;
  /** @title Billing contact */
  BillingContact?: boolean | null;
  /** @title Email invoice contact */
  EmailInvoiceContact?: boolean | null;
  /** @title Email notifications contact */
  EmailNotificationsContact?: boolean | null;
  /**
   * The ID of a company: see "List companies".
   * @title Company ID
   * @TJS-type ["integer","null"]
   */
  CompanyID?: number | null;
  /** @title Company name */
  CompanyName?: string | null;
  /** @title SMS notifications contact */
  SMSNotificationsContact?: boolean | null;
  /**
   * The ID of an user: see "List users".
   * @title Created by user ID
   * @TJS-type ["integer","null"]
   */
  CreatedByUserID?: number | null;
  /** @title Created by user name */
  CreatedByUserName?: string | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Created date and time
   * @format datetime
   */
  CreatedDateTime?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Last modified by user ID
   * @TJS-type ["integer","null"]
   */
  LastModifiedByUserID?: number | null;
  /** @title Last modified by user name */
  LastModifiedByUserName?: string | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Last modified date and time
   * @format datetime
   */
  LastModifiedDateTime?: string | null;
  /** @title Property name */
  PropertyName?: string | null;
};
