// Generated from api/payments.yaml by "npm run generate": change the page, not this file.

export type PaymentAllocation = {
  /**
   * Tells this record from the others.
   * @title Payment allocation ID
   * @TJS-type integer
   */
  PaymentAllocationID?: number;
  /**
   * The ID of an invoice: see "List invoices".
   * @title Invoice ID
   * @TJS-type ["integer","null"]
   */
  InvoiceID?: number | null;
  /** @title Amount */
  Amount?: number | null;
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
   * @title Invoice number
   * @TJS-type ["integer","null"]
   */
  InvoiceNumber?: number | null;
};

/** @enumLabels Payment reference, Payment ID, Bank deposit ID, Billing address ID, Branch name, Branch ID, Company name, Company ID, Contact name, Contact ID, Created by user name, Created by user ID, Created date and time, Credit memo number, Division name, Division ID, Electronic payment ID, Email status, Is expense, Last modified by user name, Last modified by user ID, Last modified date and time, Opportunity ID, Payment amount, Payment category name, Payment category ID, Payment date, Payment note, Payment type, Property ID, Sale amount, Tax amount, Tax jurisdiction name, Tax jurisdiction ID, Taxable amount */
export enum PaymentField {
  PaymentReference = 'PaymentReference',
  PaymentID = 'PaymentID',
  BankDepositID = 'BankDepositID',
  BillingAddressID = 'BillingAddressID',
  BranchName = 'BranchName',
  BranchID = 'BranchID',
  CompanyName = 'CompanyName',
  CompanyID = 'CompanyID',
  ContactName = 'ContactName',
  ContactID = 'ContactID',
  CreatedByUserName = 'CreatedByUserName',
  CreatedByUserID = 'CreatedByUserID',
  CreatedDateTime = 'CreatedDateTime',
  CreditMemoNumber = 'CreditMemoNumber',
  DivisionName = 'DivisionName',
  DivisionID = 'DivisionID',
  ElectronicPaymentID = 'ElectronicPaymentID',
  EmailStatus = 'EmailStatus',
  IsExpense = 'IsExpense',
  LastModifiedByUserName = 'LastModifiedByUserName',
  LastModifiedByUserID = 'LastModifiedByUserID',
  LastModifiedDateTime = 'LastModifiedDateTime',
  OpportunityID = 'OpportunityID',
  PaymentAmount = 'PaymentAmount',
  PaymentCategoryName = 'PaymentCategoryName',
  PaymentCategoryID = 'PaymentCategoryID',
  PaymentDate = 'PaymentDate',
  PaymentNote = 'PaymentNote',
  PaymentType = 'PaymentType',
  PropertyID = 'PropertyID',
  SaleAmount = 'SaleAmount',
  TaxAmount = 'TaxAmount',
  TaxJurisdictionName = 'TaxJurisdictionName',
  TaxJurisdictionID = 'TaxJurisdictionID',
  TaxableAmount = 'TaxableAmount',
}

/** Money received from a customer, or credited to one, and the invoices that it was put towards. */
export type Payment = {
  /**
   * Tells this record from the others.
   * @title Payment ID
   * @TJS-type integer
   */
  PaymentID?: number;
  /**
   * The ID of a company: see "List companies".
   * @title Company ID
   * @TJS-type ["integer","null"]
   */
  CompanyID?: number | null;
  /** @title Company name */
  CompanyName?: string | null;
  /**
   * The ID of a contact: see "List contacts".
   * @title Contact ID
   * @TJS-type ["integer","null"]
   */
  ContactID?: number | null;
  /** @title Contact name */
  ContactName?: string | null;
  /**
   * The ID of a branch: see "List branches".
   * @title Branch ID
   * @TJS-type ["integer","null"]
   */
  BranchID?: number | null;
  /** @title Branch name */
  BranchName?: string | null;
  /**
   * The ID of a bank deposit: see "List bank deposits".
   * @title Bank deposit ID
   * @TJS-type ["integer","null"]
   */
  BankDepositID?: number | null;
  /**
   * How the payment came in, such as Check.
   * @title Payment type
   */
  PaymentType?: string | null;
  /** @title Payment reference */
  PaymentReference?: string | null;
  /** @title Payment amount */
  PaymentAmount?: number | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Payment date
   * @format datetime
   */
  PaymentDate?: string | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Created date and time
   * @format datetime
   */
  CreatedDateTime?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Created by user ID
   * @TJS-type ["integer","null"]
   */
  CreatedByUserID?: number | null;
  /** @title Created by user name */
  CreatedByUserName?: string | null;
  /** @title Payment note */
  PaymentNote?: string | null;
  /**
   * The ID of a payment category: see "List payment categories".
   * @title Payment category ID
   * @TJS-type ["integer","null"]
   */
  PaymentCategoryID?: number | null;
  /** @title Payment category name */
  PaymentCategoryName?: string | null;
  /**
   * @title Credit memo number
   * @TJS-type ["integer","null"]
   */
  CreditMemoNumber?: number | null;
  /**
   * The ID of a property: see "List properties".
   * @title Property ID
   * @TJS-type ["integer","null"]
   */
  PropertyID?: number | null;
  /**
   * The ID of an opportunity: see "List opportunities".
   * @title Opportunity ID
   * @TJS-type ["integer","null"]
   */
  OpportunityID?: number | null;
  /**
   * The ID of a division: see "List divisions".
   * @title Division ID
   * @TJS-type ["integer","null"]
   */
  DivisionID?: number | null;
  /** @title Division name */
  DivisionName?: string | null;
  /** @title Sale amount */
  SaleAmount?: number | null;
  /**
   * The ID of a tax jurisdiction: see "List tax jurisdictions".
   * @title Tax jurisdiction ID
   * @TJS-type ["integer","null"]
   */
  TaxJurisdictionID?: number | null;
  /** @title Tax jurisdiction name */
  TaxJurisdictionName?: string | null;
  /** @title Tax amount */
  TaxAmount?: number | null;
  /** @title Taxable amount */
  TaxableAmount?: number | null;
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
  /**
   * An ID without a list of its own.
   * @title Electronic payment ID
   * @TJS-type ["integer","null"]
   */
  ElectronicPaymentID?: number | null;
  /**
   * The ID of an address: see "List addresses".
   * @title Billing address ID
   * @TJS-type ["integer","null"]
   */
  BillingAddressID?: number | null;
  /** @title Email status */
  EmailStatus?: string | null;
  /** @title Is expense */
  IsExpense?: boolean;
  /** @title Payment allocations */
  PaymentAllocations?: PaymentAllocation[] | null;
};
