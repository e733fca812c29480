// Generated from api/regions.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Region name, Region ID, Address ID, Address city, Address line 1, Address line 2, Address state or province, Address ZIP code, Billing email address, Billing email body, Billing email CC, Billing email from account owner, Billing email from user name, Billing email from user ID, Billing email subject, District name, District ID, Invoice on completion description, Legal name, Manager name, Manager contact ID, Region fax number, Region phone number */
export enum RegionField {
  RegionName = 'RegionName',
  RegionID = 'RegionID',
  AddressID = 'AddressID',
  AddressCity = 'AddressCity',
  AddressLine1 = 'AddressLine1',
  AddressLine2 = 'AddressLine2',
  AddressStateProvinceCode = 'AddressStateProvinceCode',
  AddressZipCode = 'AddressZipCode',
  BillingEmailAddress = 'BillingEmailAddress',
  BillingEmailBody = 'BillingEmailBody',
  BillingEmailCC = 'BillingEmailCC',
  BillingEmailFromAccountOwner = 'BillingEmailFromAccountOwner',
  BillingEmailFromUserName = 'BillingEmailFromUserName',
  BillingEmailFromUserID = 'BillingEmailFromUserID',
  BillingEmailSubject = 'BillingEmailSubject',
  DistrictName = 'DistrictName',
  DistrictID = 'DistrictID',
  InvoiceOnCompletionDescription = 'InvoiceOnCompletionDescription',
  LegalName = 'LegalName',
  ManagerName = 'ManagerName',
  ManagerContactID = 'ManagerContactID',
  RegionFaxNumber = 'RegionFaxNumber',
  RegionPhoneNumber = 'RegionPhoneNumber',
}

/** A group of branches with its own legal name, address, manager and settings for invoice e-mails. */
export type Region = {
  /**
   * Tells this record from the others.
   * @title Region ID
   * @TJS-type integer
   */
  RegionID?: number;
  /** @title Region name */
  RegionName?: string | null;
  /** @title Legal name */
  LegalName?: string | null;
  /**
   * The ID of an address: see "List addresses".
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
  /** @title Address state or province */
  AddressStateProvinceCode?: string | null;
  /** @title Address ZIP code */
  AddressZipCode?: string | null;
  /**
   * The ID of a contact: see "List contacts".
   * @title Manager contact ID
   * @TJS-type ["integer","null"]
   */
  ManagerContactID?: number | null;
  /** @title Manager name */
  ManagerName?: string | null;
  /** @title Billing email from account owner */
  BillingEmailFromAccountOwner?: boolean;
  /**
   * The ID of an user: see "List users".
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
   * An ID: District name tells of what.
   * @title District ID
   * @TJS-type ["integer","null"]
   */
  DistrictID?: number | null;
  /** @title District name */
  DistrictName?: string | null;
};
