// Generated from api/branches.yaml by "npm run generate": change the page, not this file.

/**
 * An office or yard of the company, with its own address, manager, time zone and numbering.
 */
export type Branch = {
  /**
   * @title Branch ID
   * @TJS-type integer
   */
  BranchID?: number;
  /**
   * @title Branch name
   * @maxLength 50
   */
  BranchName?: string | null;
  /**
   * @title Active
   */
  Active?: boolean | null;
  /**
   * The property that stands for the branch itself.
   *
   * @title Internal property ID
   * @TJS-type ["integer","null"]
   */
  InternalPropertyID?: number | null;
  /**
   * @title Internal property name
   * @maxLength 100
   */
  InternalPropertyName?: string | null;
  /**
   * @title Catalog price list name
   * @maxLength 50
   */
  CatalogPriceListName?: string | null;
  /**
   * @title Branch address ID
   * @TJS-type ["integer","null"]
   */
  BranchAddressID?: number | null;
  /**
   * @title Branch address line 1
   * @maxLength 75
   */
  BranchAddressLine1?: string | null;
  /**
   * @title Branch address line 2
   * @maxLength 75
   */
  BranchAddressLine2?: string | null;
  /**
   * @title Branch address city
   * @maxLength 50
   */
  BranchAddressCity?: string | null;
  /**
   * @title Branch address state province code
   * @maxLength 3
   */
  BranchAddressStateProvinceCode?: string | null;
  /**
   * @title Branch address ZIP code
   * @maxLength 15
   */
  BranchAddressZipCode?: string | null;
  /**
   * @title Branch phone
   * @maxLength 14
   */
  BranchPhone?: string | null;
  /**
   * @title Branch fax
   * @maxLength 14
   */
  BranchFax?: string | null;
  /**
   * @title Branch code
   * @maxLength 6
   */
  BranchCode?: string | null;
  /**
   * @title Branch manager contact ID
   * @TJS-type ["integer","null"]
   */
  BranchManagerContactID?: number | null;
  /**
   * @title Branch manager contact name
   * @maxLength 101
   */
  BranchManagerContactName?: string | null;
  /**
   * @title Legal name
   * @maxLength 100
   */
  LegalName?: string | null;
  /**
   * @title Time zone
   * @maxLength 50
   */
  TimeZone?: string | null;
  /**
   * @title Invoice number prefix
   * @maxLength 20
   */
  InvoiceNumberPrefix?: string | null;
  /**
   * @title Receipt number prefix
   * @maxLength 20
   */
  ReceiptNumberPrefix?: string | null;
  /**
   * @title Opportunity number prefix
   * @maxLength 20
   */
  OpportunityNumberPrefix?: string | null;
  /**
   * @title Region ID
   * @TJS-type ["integer","null"]
   */
  RegionID?: number | null;
  /**
   * @title Region name
   * @maxLength 250
   */
  RegionName?: string | null;
  /**
   * @title Billing email from account owner
   */
  BillingEmailFromAccountOwner?: boolean;
  /**
   * @title Billing email from user name
   * @maxLength 101
   */
  BillingEmailFromUserName?: string | null;
  /**
   * @title Billing email from email
   * @maxLength 255
   */
  BillingEmailFromEmail?: string | null;
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
   * @title Branch web site
   * @maxLength 255
   */
  BranchWebSite?: string | null;
  /**
   * @title Catalog price list ID
   * @TJS-type ["integer","null"]
   */
  CatalogPriceListID?: number | null;
  /**
   * @title Billing email CC
   */
  BillingEmailCC?: string | null;
};
