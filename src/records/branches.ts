// Generated from api/branches.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Branch name, Branch ID, Active, Billing email body, Billing email CC, Billing email from account owner, Billing email from email, Billing email from user name, Billing email subject, Branch address ID, Branch address city, Branch address line 1, Branch address line 2, Branch address state or province, Branch address ZIP code, Branch code, Branch fax, Branch manager contact name, Branch manager contact ID, Branch phone, Branch web site, Catalog price list name, Catalog price list ID, Internal property name, Internal property ID, Invoice number prefix, Invoice on completion description, Legal name, Opportunity number prefix, Receipt number prefix, Region name, Region ID, Time zone */
export enum BranchField {
  BranchName = 'BranchName',
  BranchID = 'BranchID',
  Active = 'Active',
  BillingEmailBody = 'BillingEmailBody',
  BillingEmailCC = 'BillingEmailCC',
  BillingEmailFromAccountOwner = 'BillingEmailFromAccountOwner',
  BillingEmailFromEmail = 'BillingEmailFromEmail',
  BillingEmailFromUserName = 'BillingEmailFromUserName',
  BillingEmailSubject = 'BillingEmailSubject',
  BranchAddressID = 'BranchAddressID',
  BranchAddressCity = 'BranchAddressCity',
  BranchAddressLine1 = 'BranchAddressLine1',
  BranchAddressLine2 = 'BranchAddressLine2',
  BranchAddressStateProvinceCode = 'BranchAddressStateProvinceCode',
  BranchAddressZipCode = 'BranchAddressZipCode',
  BranchCode = 'BranchCode',
  BranchFax = 'BranchFax',
  BranchManagerContactName = 'BranchManagerContactName',
  BranchManagerContactID = 'BranchManagerContactID',
  BranchPhone = 'BranchPhone',
  BranchWebSite = 'BranchWebSite',
  CatalogPriceListName = 'CatalogPriceListName',
  CatalogPriceListID = 'CatalogPriceListID',
  InternalPropertyName = 'InternalPropertyName',
  InternalPropertyID = 'InternalPropertyID',
  InvoiceNumberPrefix = 'InvoiceNumberPrefix',
  InvoiceOnCompletionDescription = 'InvoiceOnCompletionDescription',
  LegalName = 'LegalName',
  OpportunityNumberPrefix = 'OpportunityNumberPrefix',
  ReceiptNumberPrefix = 'ReceiptNumberPrefix',
  RegionName = 'RegionName',
  RegionID = 'RegionID',
  TimeZone = 'TimeZone',
}

/** An office or yard of the company, with its own address, manager, time zone and numbering. */
export type Branch = {
  /**
   * Tells this record from the others.
   * @title Branch ID
   * @TJS-type integer
   */
  BranchID?: number;
  /** @title Branch name */
  BranchName?: string | null;
  /** @title Active */
  Active?: boolean | null;
  /**
   * The property that stands for the branch itself.
   * @title Internal property ID
   * @TJS-type ["integer","null"]
   */
  InternalPropertyID?: number | null;
  /** @title Internal property name */
  InternalPropertyName?: string | null;
  /** @title Catalog price list name */
  CatalogPriceListName?: string | null;
  /**
   * The ID of an address: see "List addresses".
   * @title Branch address ID
   * @TJS-type ["integer","null"]
   */
  BranchAddressID?: number | null;
  /** @title Branch address line 1 */
  BranchAddressLine1?: string | null;
  /** @title Branch address line 2 */
  BranchAddressLine2?: string | null;
  /** @title Branch address city */
  BranchAddressCity?: string | null;
  /** @title Branch address state or province */
  BranchAddressStateProvinceCode?: string | null;
  /** @title Branch address ZIP code */
  BranchAddressZipCode?: string | null;
  /** @title Branch phone */
  BranchPhone?: string | null;
  /** @title Branch fax */
  BranchFax?: string | null;
  /** @title Branch code */
  BranchCode?: string | null;
  /**
   * The ID of a contact: see "List contacts".
   * @title Branch manager contact ID
   * @TJS-type ["integer","null"]
   */
  BranchManagerContactID?: number | null;
  /** @title Branch manager contact name */
  BranchManagerContactName?: string | null;
  /** @title Legal name */
  LegalName?: string | null;
  /** @title Time zone */
  TimeZone?: string | null;
  /** @title Invoice number prefix */
  InvoiceNumberPrefix?: string | null;
  /** @title Receipt number prefix */
  ReceiptNumberPrefix?: string | null;
  /** @title Opportunity number prefix */
  OpportunityNumberPrefix?: string | null;
  /**
   * The ID of a region: see "List regions".
   * @title Region ID
   * @TJS-type ["integer","null"]
   */
  RegionID?: number | null;
  /** @title Region name */
  RegionName?: string | null;
  /** @title Billing email from account owner */
  BillingEmailFromAccountOwner?: boolean;
  /** @title Billing email from user name */
  BillingEmailFromUserName?: string | null;
  /** @title Billing email from email */
  BillingEmailFromEmail?: string | null;
  /** @title Billing email subject */
  BillingEmailSubject?: string | null;
  /** @title Billing email body */
  BillingEmailBody?: string | null;
  /** @title Invoice on completion description */
  InvoiceOnCompletionDescription?: string | null;
  /** @title Branch web site */
  BranchWebSite?: string | null;
  /**
   * An ID: Catalog price list name tells of what.
   * @title Catalog price list ID
   * @TJS-type ["integer","null"]
   */
  CatalogPriceListID?: number | null;
  /** @title Billing email CC */
  BillingEmailCC?: string | null;
};
