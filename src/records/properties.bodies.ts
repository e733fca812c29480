// Generated from api/properties.yaml by "npm run generate": change the page, not this file.
import type {
  BranchID,
  CompetitorID,
  ContactID,
  IndustryID,
  LocalityID,
  PaymentTermsID,
  PropertyGroupID,
  PropertyLeadSourceID,
  PropertyStatusID,
  PropertyTypeID,
  TaxJurisdictionID,
} from './ids';

export type PropertyBody = {
  /**
   * What people call the site, such as Bell Tower Plaza.
   * @title Property name
   * @minLength 1
   */
  PropertyName: string;
  /**
   * @title Branch
   * @minimum 1
   * @maximum 2147483647
   */
  BranchID: BranchID;
  /** @title Property status */
  PropertyStatusID?: PropertyStatusID;
  /**
   * Street and number, such as 200 Congress Avenue.
   * @title Address line 1
   */
  AddressLine1?: string;
  /**
   * The city of the address, such as Austin.
   * @title City
   */
  City?: string;
  /**
   * Pick the state or province, or give its code, such as TX or ON.
   * @title State or province
   * @lookupOperation field_values_ddl
   * @lookupInput {"field":"StateProvinceCode"}
   * @lookupAuthRequired true
   */
  StateProvinceCode?: string;
  /**
   * The postal code, such as 78701.
   * @title ZIP code
   */
  ZipCode?: string;
  /**
   * Your employee in charge of the customer, as a contact.
   * @title Account owner
   */
  AccountOwnerContactID?: ContactID;
  /**
   * The customer's main contact. Some Aspire accounts require it.
   * @title Primary contact
   */
  PrimaryContactID?: ContactID;
  /**
   * When invoices are due. Some Aspire accounts require it.
   * @title Payment terms
   */
  PaymentTermsID?: PaymentTermsID;
  /**
   * Remarks on the property, such as Gate code 4711.
   * @title Note
   * @format text
   */
  Note?: string;
  /**
   * A short name, such as Bell Tower.
   * @title Property name abbreviation
   * @advanced true
   */
  PropertyNameAbr?: string;
  /**
   * The IDs of tags, separated by commas, such as 1,2. See "List tags".
   * @title Property tags
   * @advanced true
   */
  PropertyTags?: string;
  /**
   * What else the address needs, such as Suite 400.
   * @title Address line 2
   * @advanced true
   */
  AddressLine2?: string;
  /**
   * The county, as a locality in Aspire.
   * @title County
   * @advanced true
   */
  CountyID?: LocalityID;
  /**
   * Where the property is taxed. Some Aspire accounts require it.
   * @title Tax jurisdiction
   * @advanced true
   */
  TaxJurisdictionID?: TaxJurisdictionID;
  /**
   * The perimeter in the unit that your other properties use, such as 1200.
   * @title Perimeter
   * @advanced true
   */
  GEOPerimeter?: number;
  /**
   * The place of the property in a sequence, as text, such as 010.
   * @title Sequence number
   * @advanced true
   */
  SequenceNumber?: string;
  /**
   * What the customer means to spend, in dollars, such as 25000.
   * @title Budget
   * @advanced true
   */
  Budget?: number;
  /**
   * The contact who gets the bills.
   * @title Billing contact
   * @advanced true
   */
  BillingContactID?: ContactID;
  /**
   * Your production manager for the property, as a contact.
   * @title Production manager
   * @advanced true
   */
  ProductionManagerContactID?: ContactID;
  /**
   * False takes the property out of use. A new one is in use unless you choose false.
   * @title Active
   * @advanced true
   */
  Active?: boolean;
  /**
   * True invoices the property by itself. Choose true or false for a new one.
   * @title Separate invoices
   * @advanced true
   */
  SeparateInvoices?: boolean;
  /**
   * True sends invoices by e-mail.
   * @title Email invoice flag
   * @advanced true
   */
  EmailInvoiceFlag?: boolean;
  /**
   * Leave it empty, unless Aspire support tells you to use it.
   * @title Update branch reference
   * @advanced true
   */
  UpdateBranchReference?: boolean;
  /**
   * The customer's line of business. The list shows the industries that your properties have. Some Aspire accounts require it.
   * @title Industry
   * @advanced true
   */
  IndustryID?: IndustryID;
  /**
   * How the customer found you. The list shows the lead sources that your properties have.
   * @title Lead source
   * @advanced true
   */
  LeadSourceID?: PropertyLeadSourceID;
  /**
   * Who else works there. The list shows the competitors that your opportunities have.
   * @title Competitor
   * @advanced true
   */
  CompetitorID?: CompetitorID;
  /**
   * @title Property group
   * @advanced true
   */
  PropertyGroupID?: PropertyGroupID;
  /**
   * Remarks for the crews, such as Park behind the building.
   * @title Production note
   * @format text
   * @advanced true
   */
  ProductionNote?: string;
  /**
   * Remarks for the snow service, such as Pile snow in the north corner.
   * @title Snow note
   * @format text
   * @advanced true
   */
  SnowNote?: string;
  /**
   * What to know when money is due, such as Pays by check.
   * @title Collection notes
   * @format text
   * @advanced true
   */
  CollectionNotes?: string;
  /**
   * The property's ID in your own system, such as CRM-1042.
   * @title Integration ID
   * @advanced true
   */
  IntegrationID?: string;
  /**
   * @title Property type
   * @advanced true
   */
  PropertyTypeID?: PropertyTypeID;
};
