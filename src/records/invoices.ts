// Generated from api/invoices.yaml by "npm run generate": change the page, not this file.

export type InvoiceOpportunityServiceItem = {
  /**
   * Tells this record from the others.
   * @title Invoice opportunity service item ID
   * @TJS-type integer
   */
  InvoiceOpportunityServiceItemID?: number;
  /** @title Quantity */
  Quantity?: number | null;
  /** @title Unit price */
  UnitPrice?: number | null;
  /** @title Extended price */
  ExtPrice?: number | null;
  /** @title Description */
  Description?: string | null;
  /** @title Original quantity */
  OrigQuantity?: number | null;
  /** @title Original unit price */
  OrigUnitPrice?: number | null;
  /**
   * The ID of an unit type: see "List unit types".
   * @title Allocation unit type ID
   * @TJS-type ["integer","null"]
   */
  AllocationUnitTypeID?: number | null;
  /** @title Allocation unit type name */
  AllocationUnitTypeName?: string | null;
  /** @title Item type */
  ItemType?: string | null;
};

export type InvoiceOpportunityService = {
  /**
   * Tells this record from the others.
   * @title Invoice opportunity service ID
   * @TJS-type integer
   */
  InvoiceOpportunityServiceID?: number;
  /** @title Description */
  Description?: string | null;
  /**
   * The ID of a work ticket: see "List work tickets".
   * @title Work ticket ID
   * @TJS-type ["integer","null"]
   */
  WorkTicketID?: number | null;
  /**
   * @title Work ticket number
   * @TJS-type ["integer","null"]
   */
  WorkTicketNumber?: number | null;
  /** @title Amount */
  Amount?: number | null;
  /** @title Taxable amount */
  TaxableAmount?: number | null;
  /**
   * In percent, such as 8.25.
   * @title State tax percent
   */
  StateTaxPercent?: number | null;
  /** @title State tax amount */
  StateTaxAmount?: number | null;
  /**
   * In percent, such as 8.25.
   * @title Federal tax percent
   */
  FederalTaxPercent?: number | null;
  /** @title Federal tax amount */
  FederalTaxAmount?: number | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Complete date and time
   * @format datetime
   */
  CompleteDateTime?: string | null;
  /** @title Original amount */
  OrigAmount?: number | null;
  /** @title Schedule of value description */
  ScheduleOfValueDescription?: string | null;
  /** @title Schedule of value quantity */
  ScheduleOfValueQuantity?: number | null;
  /** @title Schedule of value unit price */
  ScheduleOfValueUnitPrice?: number | null;
  /** @title Schedule of value percent */
  ScheduleOfValuePercent?: number | null;
  /** @title Schedule of value group name */
  ScheduleOfValueGroupName?: string | null;
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
  /** @title Invoice opportunity service items */
  InvoiceOpportunityServiceItems?: InvoiceOpportunityServiceItem[] | null;
};

export type InvoiceOpportunity = {
  /**
   * Tells this record from the others.
   * @title Invoice opportunity ID
   * @TJS-type integer
   */
  InvoiceOpportunityID?: number;
  /** @title Invoice type */
  InvoiceType?: string | null;
  /**
   * The ID of an opportunity: see "List opportunities".
   * @title Opportunity ID
   * @TJS-type ["integer","null"]
   */
  OpportunityID?: number | null;
  /**
   * @title Opportunity number
   * @TJS-type ["integer","null"]
   */
  OpportunityNumber?: number | null;
  /** @title Amount */
  Amount?: number | null;
  /** @title Taxable amount */
  TaxableAmount?: number | null;
  /**
   * In percent, such as 8.25.
   * @title State tax percent
   */
  StateTaxPercent?: number | null;
  /** @title State tax amount */
  StateTaxAmount?: number | null;
  /**
   * In percent, such as 8.25.
   * @title Federal tax percent
   */
  FederalTaxPercent?: number | null;
  /** @title Federal tax amount */
  FederalTaxAmount?: number | null;
  /** @title Description */
  Description?: string | null;
  /** @title Total amount */
  TotalAmount?: number | null;
  /** @title Original amount */
  OrigAmount?: number | null;
  /** @title Original total amount */
  OrigTotalAmount?: number | null;
  /**
   * An ID: Invoice adjustment type name tells of what.
   * @title Invoice adjustment type ID
   * @TJS-type ["integer","null"]
   */
  InvoiceAdjustmentTypeID?: number | null;
  /** @title Invoice adjustment type name */
  InvoiceAdjustmentTypeName?: string | null;
  /**
   * In percent, such as 8.25.
   * @title Retainage percent
   */
  RetainagePercent?: number | null;
  /** @title Opportunity name */
  OpportunityName?: string | null;
  /** @title Customer purchase order number */
  CustomerPONumber?: string | null;
  /** @title Customer contract number */
  CustomerContractNumber?: string | null;
  /** @title Division name */
  DivisionName?: string | null;
  /** @title Invoice opportunity services */
  InvoiceOpportunityServices?: InvoiceOpportunityService[] | null;
};

/** @enumLabels Invoice number, Invoice ID, Address line 1, Address line 2, Amount, Amount remaining, Billing contact name, Billing contact ID, Branch name, Branch ID, Branch code, City, Company name, Company ID, Completed date and time, Due date, Email status, Invoice accounting period, Invoice address ID, Invoice batch ID, Invoice batch number, Invoice date, Invoice note, Invoice number prefix, Last modified by user name, Last modified by user ID, Last modified date and time, Original amount, Payment terms name, Payment terms ID, Primary contact name, Primary contact ID, Property name, Property ID, Report layout name, Report layout ID, State or province, Tax jurisdiction name, Tax jurisdiction ID, ZIP code */
export enum InvoiceField {
  InvoiceNumber = 'InvoiceNumber',
  InvoiceID = 'InvoiceID',
  AddressLine1 = 'AddressLine1',
  AddressLine2 = 'AddressLine2',
  Amount = 'Amount',
  AmountRemaining = 'AmountRemaining',
  BillingContactName = 'BillingContactName',
  BillingContactID = 'BillingContactID',
  BranchName = 'BranchName',
  BranchID = 'BranchID',
  BranchCode = 'BranchCode',
  City = 'City',
  CompanyName = 'CompanyName',
  CompanyID = 'CompanyID',
  CompletedDateTime = 'CompletedDateTime',
  DueDate = 'DueDate',
  EmailStatus = 'EmailStatus',
  InvoiceAccountingPeriod = 'InvoiceAccountingPeriod',
  InvoiceAddressID = 'InvoiceAddressID',
  InvoiceBatchID = 'InvoiceBatchID',
  InvoiceBatchNumber = 'InvoiceBatchNumber',
  InvoiceDate = 'InvoiceDate',
  InvoiceNote = 'InvoiceNote',
  InvoiceNumberPrefix = 'InvoiceNumberPrefix',
  LastModifiedByUserName = 'LastModifiedByUserName',
  LastModifiedByUserID = 'LastModifiedByUserID',
  LastModifiedDateTime = 'LastModifiedDateTime',
  OrigAmount = 'OrigAmount',
  PaymentTermsName = 'PaymentTermsName',
  PaymentTermsID = 'PaymentTermsID',
  PrimaryContactName = 'PrimaryContactName',
  PrimaryContactID = 'PrimaryContactID',
  PropertyName = 'PropertyName',
  PropertyID = 'PropertyID',
  ReportLayoutName = 'ReportLayoutName',
  ReportLayoutID = 'ReportLayoutID',
  StateProvinceCode = 'StateProvinceCode',
  TaxJurisdictionName = 'TaxJurisdictionName',
  TaxJurisdictionID = 'TaxJurisdictionID',
  ZipCode = 'ZipCode',
}

/** A bill to a customer, down to the opportunities, services and items billed, with what is still to be paid. */
export type Invoice = {
  /**
   * Tells this record from the others.
   * @title Invoice ID
   * @TJS-type integer
   */
  InvoiceID?: number;
  /**
   * The ID of an invoice batch: see "List invoice batches".
   * @title Invoice batch ID
   * @TJS-type ["integer","null"]
   */
  InvoiceBatchID?: number | null;
  /**
   * @title Invoice batch number
   * @TJS-type ["integer","null"]
   */
  InvoiceBatchNumber?: number | null;
  /** @title Invoice accounting period */
  InvoiceAccountingPeriod?: string | null;
  /**
   * The ID of a branch: see "List branches".
   * @title Branch ID
   * @TJS-type ["integer","null"]
   */
  BranchID?: number | null;
  /** @title Branch name */
  BranchName?: string | null;
  /** @title Branch code */
  BranchCode?: string | null;
  /**
   * The ID of a property: see "List properties".
   * @title Property ID
   * @TJS-type ["integer","null"]
   */
  PropertyID?: number | null;
  /** @title Property name */
  PropertyName?: string | null;
  /**
   * The ID of a contact: see "List contacts".
   * @title Primary contact ID
   * @TJS-type ["integer","null"]
   */
  PrimaryContactID?: number | null;
  /** @title Primary contact name */
  PrimaryContactName?: string | null;
  /**
   * The ID of a contact: see "List contacts".
   * @title Billing contact ID
   * @TJS-type ["integer","null"]
   */
  BillingContactID?: number | null;
  /** @title Billing contact name */
  BillingContactName?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Invoice date
   * @format datetime
   */
  InvoiceDate?: string;
  /** @title Amount */
  Amount?: number | null;
  /**
   * The ID of an address: see "List addresses".
   * @title Invoice address ID
   * @TJS-type ["integer","null"]
   */
  InvoiceAddressID?: number | null;
  /** @title Address line 1 */
  AddressLine1?: string | null;
  /** @title Address line 2 */
  AddressLine2?: string | null;
  /** @title City */
  City?: string | null;
  /** @title State or province */
  StateProvinceCode?: string | null;
  /** @title ZIP code */
  ZipCode?: string | null;
  /** @title Amount remaining */
  AmountRemaining?: number | null;
  /** @title Original amount */
  OrigAmount?: number | null;
  /**
   * The ID of a payment terms: see "List payment terms".
   * @title Payment terms ID
   * @TJS-type ["integer","null"]
   */
  PaymentTermsID?: number | null;
  /** @title Payment terms name */
  PaymentTermsName?: string | null;
  /** @title Invoice note */
  InvoiceNote?: string | null;
  /** @title Email status */
  EmailStatus?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Due date
   * @format datetime
   */
  DueDate?: string | null;
  /**
   * An ID: Report layout name tells of what.
   * @title Report layout ID
   * @TJS-type ["integer","null"]
   */
  ReportLayoutID?: number | null;
  /** @title Report layout name */
  ReportLayoutName?: string | null;
  /**
   * The ID of a company: see "List companies".
   * @title Company ID
   * @TJS-type ["integer","null"]
   */
  CompanyID?: number | null;
  /** @title Company name */
  CompanyName?: string | null;
  /**
   * The ID of a tax jurisdiction: see "List tax jurisdictions".
   * @title Tax jurisdiction ID
   * @TJS-type ["integer","null"]
   */
  TaxJurisdictionID?: number | null;
  /** @title Tax jurisdiction name */
  TaxJurisdictionName?: string | null;
  /** @title Invoice number prefix */
  InvoiceNumberPrefix?: string | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Last modified date and time
   * @format datetime
   */
  LastModifiedDateTime?: string | null;
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
   * @title Completed date and time
   * @format datetime
   */
  CompletedDateTime?: string | null;
  /** @title Invoice opportunities */
  InvoiceOpportunities?: InvoiceOpportunity[] | null;
  /**
   * The number on the paper, which "Create partial payment" asks for; not the ID.
   * @title Invoice number
   * @TJS-type integer
   */
  InvoiceNumber?: number;
};
