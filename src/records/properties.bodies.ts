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
   * E.g. Bell Tower Plaza; at most 100 characters come back.
   * @title Property name
   * @minLength 1
   */
  PropertyName: string;
  /**
   * Short name, at most 20 characters come back.
   * @title Property name abbreviation
   */
  PropertyNameAbr?: string;
  /** @title Property status ID */
  PropertyStatusID?: PropertyStatusID;
  /**
   * One text; probably comma-separated tag ids as for contacts, e.g. 1,2.
   * @title Property tags
   */
  PropertyTags?: string;
  /**
   * @title Branch ID
   * @minimum 1
   * @maximum 2147483647
   */
  BranchID: BranchID;
  /**
   * Street and number, such as 200 Congress Avenue.
   * @title Address line 1
   */
  AddressLine1?: string;
  /**
   * What else the address needs, such as Suite 400.
   * @title Address line 2
   */
  AddressLine2?: string;
  /**
   * Such as Austin.
   * @title City
   */
  City?: string;
  /**
   * E.g. TX.
   * @title State province code
   */
  StateProvinceCode?: string;
  /**
   * Such as 78701.
   * @title ZIP code
   */
  ZipCode?: string;
  /**
   * A LocalityID from localities_get: county is Aspire's older word for it.
   * @title County ID
   */
  CountyID?: LocalityID;
  /**
   * Required where your company's Aspire settings say so.
   * @title Tax jurisdiction ID
   */
  TaxJurisdictionID?: TaxJurisdictionID;
  /**
   * The unit is not documented: compare with an existing property.
   * @title GEO perimeter
   */
  GEOPerimeter?: number;
  /**
   * Text, e.g. 010; at most 10 characters come back.
   * @title Sequence number
   */
  SequenceNumber?: string;
  /**
   * In dollars, e.g. 25000.
   * @title Budget
   */
  Budget?: number;
  /**
   * The ContactID of your own person in charge of the customer, not a UserID.
   * @title Account owner contact ID
   */
  AccountOwnerContactID?: ContactID;
  /**
   * The customer's main contact; required where your company's Aspire settings say so; read back in PropertyContacts.
   * @title Primary contact ID
   */
  PrimaryContactID?: ContactID;
  /**
   * The contact that is billed; read back in PropertyContacts.
   * @title Billing contact ID
   */
  BillingContactID?: ContactID;
  /**
   * The ContactID of your own production manager, not a UserID.
   * @title Production manager contact ID
   */
  ProductionManagerContactID?: ContactID;
  /**
   * Whether the property is in use; a new one is, unless this says false.
   * @title Active
   */
  Active?: boolean;
  /**
   * By its name, whether the property is invoiced by itself; give it for a new one, as what Aspire assumes without it is not known.
   * @title Separate invoices
   */
  SeparateInvoices?: boolean;
  /**
   * True has invoices sent by e-mail.
   * @title Email invoice flag
   */
  EmailInvoiceFlag?: boolean;
  /**
   * Not documented: leave it out unless Aspire told you to use it.
   * @title Update branch reference
   * @advanced true
   */
  UpdateBranchReference?: boolean;
  /**
   * Required where your company's Aspire settings say so.
   * @title Payment terms ID
   */
  PaymentTermsID?: PaymentTermsID;
  /**
   * No list in the API: take one that a property or opportunity has already; required where your company's Aspire settings say so.
   * @title Industry ID
   */
  IndustryID?: IndustryID;
  /**
   * No list in the API: take one that a property or opportunity has already.
   * @title Lead source ID
   */
  LeadSourceID?: PropertyLeadSourceID;
  /**
   * No list in the API: take one that a property or opportunity has already.
   * @title Competitor ID
   */
  CompetitorID?: CompetitorID;
  /** @title Property group ID */
  PropertyGroupID?: PropertyGroupID;
  /**
   * Remarks on the property, such as Gate code 4711.
   * @title Note
   */
  Note?: string;
  /**
   * Remarks for the crews, such as Park behind the building.
   * @title Production note
   */
  ProductionNote?: string;
  /**
   * Remarks for the snow service, such as Pile snow in the north corner.
   * @title Snow note
   */
  SnowNote?: string;
  /**
   * What to know when money is due, such as Pays by cheque.
   * @title Collection notes
   */
  CollectionNotes?: string;
  /**
   * Your own system's id for the property, e.g. CRM-1042.
   * @title Integration ID
   */
  IntegrationID?: string;
  /** @title Property type ID */
  PropertyTypeID?: PropertyTypeID;
};
