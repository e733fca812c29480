// Generated from api/regions.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Address city, Address ID, Address line 1, Address line 2, Address state province code, Address ZIP code, Billing email address, Billing email body, Billing email CC, Billing email from account owner, Billing email from user ID, Billing email from user name, Billing email subject, District ID, District name, Invoice on completion description, Legal name, Manager contact ID, Manager name, Region fax number, Region ID, Region name, Region phone number */
export type RegionField =
  | 'AddressCity'
  | 'AddressID'
  | 'AddressLine1'
  | 'AddressLine2'
  | 'AddressStateProvinceCode'
  | 'AddressZipCode'
  | 'BillingEmailAddress'
  | 'BillingEmailBody'
  | 'BillingEmailCC'
  | 'BillingEmailFromAccountOwner'
  | 'BillingEmailFromUserID'
  | 'BillingEmailFromUserName'
  | 'BillingEmailSubject'
  | 'DistrictID'
  | 'DistrictName'
  | 'InvoiceOnCompletionDescription'
  | 'LegalName'
  | 'ManagerContactID'
  | 'ManagerName'
  | 'RegionFaxNumber'
  | 'RegionID'
  | 'RegionName'
  | 'RegionPhoneNumber';

/** A group of branches with its own legal name, address, manager and settings for invoice e-mails. */
export type Region = {
  /**
   * @title Region ID
   * @TJS-type integer
   */
  RegionID?: number;
  /** @title Region name */
  RegionName?: string | null;
  /** @title Legal name */
  LegalName?: string | null;
  /**
   * @title Address ID
   * @TJS-type ["integer","null"]
   */
  AddressID?: number | null;
  /** @title Address line 1 */
  AddressLine1?: string | null;
  /** @title Address line 2 */
  AddressLine2?: string | null;
  /** @title Address city */
  AddressCity?: string | null;
  /** @title Address state province code */
  AddressStateProvinceCode?: string | null;
  /** @title Address ZIP code */
  AddressZipCode?: string | null;
  /**
   * @title Manager contact ID
   * @TJS-type ["integer","null"]
   */
  ManagerContactID?: number | null;
  /** @title Manager name */
  ManagerName?: string | null;
  /** @title Billing email from account owner */
  BillingEmailFromAccountOwner?: boolean;
  /**
   * @title Billing email from user ID
   * @TJS-type ["integer","null"]
   */
  BillingEmailFromUserID?: number | null;
  /** @title Billing email from user name */
  BillingEmailFromUserName?: string | null;
  /** @title Billing email address */
  BillingEmailAddress?: string | null;
  /** @title Billing email CC */
  BillingEmailCC?: string | null;
  /** @title Billing email subject */
  BillingEmailSubject?: string | null;
  /** @title Billing email body */
  BillingEmailBody?: string | null;
  /** @title Invoice on completion description */
  InvoiceOnCompletionDescription?: string | null;
  /** @title Region phone number */
  RegionPhoneNumber?: string | null;
  /** @title Region fax number */
  RegionFaxNumber?: string | null;
  /**
   * @title District ID
   * @TJS-type ["integer","null"]
   */
  DistrictID?: number | null;
  /** @title District name */
  DistrictName?: string | null;
};
