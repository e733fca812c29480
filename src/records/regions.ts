// Generated from api/regions.yaml by "npm run generate": change the page, not this file.

/**
 * A group of branches with its own legal name, address, manager and settings for invoice e-mails.
 */
export type Region = {
  /**
   * @title Region ID
   * @TJS-type integer
   */
  RegionID?: number;
  /**
   * @title Region name
   * @maxLength 250
   */
  RegionName?: string | null;
  /**
   * @title Legal name
   * @maxLength 250
   */
  LegalName?: string | null;
  /**
   * @title Address ID
   * @TJS-type ["integer","null"]
   */
  AddressID?: number | null;
  /**
   * @title Address line 1
   * @maxLength 75
   */
  AddressLine1?: string | null;
  /**
   * @title Address line 2
   * @maxLength 75
   */
  AddressLine2?: string | null;
  /**
   * @title Address city
   * @maxLength 50
   */
  AddressCity?: string | null;
  /**
   * @title Address state province code
   * @maxLength 3
   */
  AddressStateProvinceCode?: string | null;
  /**
   * @title Address ZIP code
   * @maxLength 15
   */
  AddressZipCode?: string | null;
  /**
   * @title Manager contact ID
   * @TJS-type ["integer","null"]
   */
  ManagerContactID?: number | null;
  /**
   * @title Manager name
   * @maxLength 101
   */
  ManagerName?: string | null;
  /**
   * @title Billing email from account owner
   */
  BillingEmailFromAccountOwner?: boolean;
  /**
   * @title Billing email from user ID
   * @TJS-type ["integer","null"]
   */
  BillingEmailFromUserID?: number | null;
  /**
   * @title Billing email from user name
   * @maxLength 101
   */
  BillingEmailFromUserName?: string | null;
  /**
   * @title Billing email address
   * @maxLength 255
   */
  BillingEmailAddress?: string | null;
  /**
   * @title Billing email CC
   */
  BillingEmailCC?: string | null;
  /**
   * @title Billing email subject
   * @maxLength 255
   */
  BillingEmailSubject?: string | null;
  /**
   * @title Billing email body
   */
  BillingEmailBody?: string | null;
  /**
   * @title Invoice on completion description
   */
  InvoiceOnCompletionDescription?: string | null;
  /**
   * @title Region phone number
   * @maxLength 25
   */
  RegionPhoneNumber?: string | null;
  /**
   * @title Region fax number
   * @maxLength 25
   */
  RegionFaxNumber?: string | null;
  /**
   * @title District ID
   * @TJS-type ["integer","null"]
   */
  DistrictID?: number | null;
  /**
   * @title District name
   * @maxLength 200
   */
  DistrictName?: string | null;
};
