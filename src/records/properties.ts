// Generated from api/properties.yaml by "npm run generate": change the page, not this file.

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
};

export type PropertyTag = {
  /**
   * Tells this record from the others.
   * @title Property tag ID
   * @TJS-type integer
   */
  PropertyTagID?: number;
  /**
   * The ID of a tag: see "List tags".
   * @title Tag ID
   * @TJS-type ["integer","null"]
   */
  TagID?: number | null;
  /** @title Tag name */
  TagName?: string | null;
};

export type PropertyTakeoffItem = {
  /**
   * Tells this record from the others.
   * @title Property takeoff item ID
   * @TJS-type integer
   */
  PropertyTakeoffItemID?: number;
  /**
   * The ID of a takeoff item: see "List takeoff items".
   * @title Takeoff item ID
   * @TJS-type ["integer","null"]
   */
  TakeoffItemID?: number | null;
  /** @title Takeoff item name */
  TakeoffItemName?: string | null;
  /** @title Takeoff item value */
  TakeoffItemValue?: number | null;
};

/** @enumLabels Property name, Property ID, Account owner contact name, Account owner contact ID, Active, Active opportunity ID, Branch name, Branch ID, Branch code, Budget, Collection notes, Competitor ID, County (locality ID), Created by user name, Created by user ID, Created date, Drag drop geo location, Earliest opportunity won date, Email invoice, GPS geofence ID, GPS updated, Industry name, Industry ID, Integration ID, Lead source name, Lead source ID, Locality name, Locality ID, Location latitude, Location longitude, Modified by user name, Modified by user ID, Modified date, Note, Payment terms name, Payment terms ID, Perimeter, Production manager contact name, Production manager contact ID, Production note, Property address ID, Property address city, Property address line 1, Property address line 2, Property address state or province, Property address ZIP code, Property group name, Property group ID, Property name abbreviation, Property status name, Property status ID, Property type, Property type ID, Property type integration code, Separate invoices, Sequence number, Snow note, Tax jurisdiction name, Tax jurisdiction ID, Website */
export enum PropertyField {
  PropertyName = 'PropertyName',
  PropertyID = 'PropertyID',
  AccountOwnerContactName = 'AccountOwnerContactName',
  AccountOwnerContactID = 'AccountOwnerContactID',
  Active = 'Active',
  ActiveOpportunityID = 'ActiveOpportunityID',
  BranchName = 'BranchName',
  BranchID = 'BranchID',
  BranchCode = 'BranchCode',
  Budget = 'Budget',
  CollectionNotes = 'CollectionNotes',
  CompetitorID = 'CompetitorID',
  CountyID = 'CountyID',
  CreatedByUserName = 'CreatedByUserName',
  CreatedByUserID = 'CreatedByUserID',
  CreatedDate = 'CreatedDate',
  DragDropGeoLocation = 'DragDropGeoLocation',
  EarliestOpportunityWonDate = 'EarliestOpportunityWonDate',
  EmailInvoice = 'EmailInvoice',
  GPSGeofenceID = 'GPSGeofenceID',
  GPSUpdated = 'GPSUpdated',
  IndustryName = 'IndustryName',
  IndustryID = 'IndustryID',
  IntegrationID = 'IntegrationID',
  LeadSourceName = 'LeadSourceName',
  LeadSourceID = 'LeadSourceID',
  LocalityName = 'LocalityName',
  LocalityID = 'LocalityID',
  GEOLocationLatitude = 'GEOLocationLatitude',
  GEOLocationLongitude = 'GEOLocationLongitude',
  ModifiedByUserName = 'ModifiedByUserName',
  ModifiedByUserID = 'ModifiedByUserID',
  ModifiedDate = 'ModifiedDate',
  Note = 'Note',
  PaymentTermsName = 'PaymentTermsName',
  PaymentTermsID = 'PaymentTermsID',
  GEOPerimeter = 'GEOPerimeter',
  ProductionManagerContactName = 'ProductionManagerContactName',
  ProductionManagerContactID = 'ProductionManagerContactID',
  ProductionNote = 'ProductionNote',
  PropertyAddressID = 'PropertyAddressID',
  PropertyAddressCity = 'PropertyAddressCity',
  PropertyAddressLine1 = 'PropertyAddressLine1',
  PropertyAddressLine2 = 'PropertyAddressLine2',
  PropertyAddressStateProvinceCode = 'PropertyAddressStateProvinceCode',
  PropertyAddressZipCode = 'PropertyAddressZipCode',
  PropertyGroupName = 'PropertyGroupName',
  PropertyGroupID = 'PropertyGroupID',
  PropertyNameAbr = 'PropertyNameAbr',
  PropertyStatusName = 'PropertyStatusName',
  PropertyStatusID = 'PropertyStatusID',
  PropertyType = 'PropertyType',
  PropertyTypeID = 'PropertyTypeID',
  PropertyTypeIntegrationCode = 'PropertyTypeIntegrationCode',
  SeparateInvoices = 'SeparateInvoices',
  SequenceNumber = 'SequenceNumber',
  SnowNote = 'SnowNote',
  TaxJurisdictionName = 'TaxJurisdictionName',
  TaxJurisdictionID = 'TaxJurisdictionID',
  Website = 'Website',
}

/** A site where work is done, with its address, branch, people, tags and takeoff quantities. */
export type Property = {
  /**
   * Tells this record from the others.
   * @title Property ID
   * @TJS-type integer
   */
  PropertyID?: number;
  /**
   * The ID of a property status: see "List property statuses".
   * @title Property status ID
   * @TJS-type ["integer","null"]
   */
  PropertyStatusID?: number | null;
  /** @title Property status name */
  PropertyStatusName?: string | null;
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
   * The ID of a contact: see "List contacts".
   * @title Account owner contact ID
   * @TJS-type ["integer","null"]
   */
  AccountOwnerContactID?: number | null;
  /** @title Account owner contact name */
  AccountOwnerContactName?: string | null;
  /**
   * The ID of a contact: see "List contacts".
   * @title Production manager contact ID
   * @TJS-type ["integer","null"]
   */
  ProductionManagerContactID?: number | null;
  /** @title Production manager contact name */
  ProductionManagerContactName?: string | null;
  /**
   * The ID of an address: see "List addresses".
   * @title Property address ID
   * @TJS-type ["integer","null"]
   */
  PropertyAddressID?: number | null;
  /**
   * The ID of a locality: see "List localities".
   * @title County ID
   * @TJS-type ["integer","null"]
   */
  CountyID?: number | null;
  /** @title Property address line 1 */
  PropertyAddressLine1?: string | null;
  /** @title Property address line 2 */
  PropertyAddressLine2?: string | null;
  /** @title Property address city */
  PropertyAddressCity?: string | null;
  /** @title Property address state or province */
  PropertyAddressStateProvinceCode?: string | null;
  /** @title Property address ZIP code */
  PropertyAddressZipCode?: string | null;
  /**
   * The ID of a locality: see "List localities".
   * @title Locality ID
   * @TJS-type ["integer","null"]
   */
  LocalityID?: number | null;
  /** @title Locality name */
  LocalityName?: string | null;
  /**
   * An ID without a list of its own: Industry name tells which one.
   * @title Industry ID
   * @TJS-type ["integer","null"]
   */
  IndustryID?: number | null;
  /** @title Industry name */
  IndustryName?: string | null;
  /**
   * An ID without a list of its own: Lead source name tells which one.
   * @title Lead source ID
   * @TJS-type ["integer","null"]
   */
  LeadSourceID?: number | null;
  /** @title Lead source name */
  LeadSourceName?: string | null;
  /**
   * The ID of a tax jurisdiction: see "List tax jurisdictions".
   * @title Tax jurisdiction ID
   * @TJS-type ["integer","null"]
   */
  TaxJurisdictionID?: number | null;
  /** @title Tax jurisdiction name */
  TaxJurisdictionName?: string | null;
  /**
   * The ID of a property group: see "List property groups".
   * @title Property group ID
   * @TJS-type ["integer","null"]
   */
  PropertyGroupID?: number | null;
  /**
   * The ID of an opportunity: see "List opportunities".
   * @title Active opportunity ID
   * @TJS-type ["integer","null"]
   */
  ActiveOpportunityID?: number | null;
  /**
   * An ID without a list of its own.
   * @title Competitor ID
   * @TJS-type ["integer","null"]
   */
  CompetitorID?: number | null;
  /** @title Property group name */
  PropertyGroupName?: string | null;
  /** @title Property name */
  PropertyName?: string | null;
  /** @title Property name abbreviation */
  PropertyNameAbr?: string | null;
  /** @title Sequence number */
  SequenceNumber?: string | null;
  /** @title Production note */
  ProductionNote?: string | null;
  /** @title Active */
  Active?: boolean | null;
  /** @title Email invoice */
  EmailInvoice?: boolean | null;
  /** @title Budget */
  Budget?: number | null;
  /** @title Note */
  Note?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Created by user ID
   * @TJS-type ["integer","null"]
   */
  CreatedByUserID?: number | null;
  /** @title Created by user name */
  CreatedByUserName?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Created date
   * @format datetime
   */
  CreatedDate?: string | null;
  /** @title Perimeter */
  GEOPerimeter?: number | null;
  /**
   * In degrees, such as 30.2672.
   * @title Location latitude
   */
  GEOLocationLatitude?: number | null;
  /**
   * In degrees, such as 30.2672.
   * @title Location longitude
   */
  GEOLocationLongitude?: number | null;
  /**
   * The ID of a payment terms: see "List payment terms".
   * @title Payment terms ID
   * @TJS-type ["integer","null"]
   */
  PaymentTermsID?: number | null;
  /** @title Payment terms name */
  PaymentTermsName?: string | null;
  /** @title Separate invoices */
  SeparateInvoices?: boolean | null;
  /** @title Website */
  Website?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Modified by user ID
   * @TJS-type ["integer","null"]
   */
  ModifiedByUserID?: number | null;
  /** @title Modified by user name */
  ModifiedByUserName?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Modified date
   * @format datetime
   */
  ModifiedDate?: string | null;
  /** @title Drag drop geo location */
  DragDropGeoLocation?: boolean | null;
  /** @title GPS updated */
  GPSUpdated?: boolean;
  /** @title GPS geofence ID */
  GPSGeofenceID?: string | null;
  /** @title Snow note */
  SnowNote?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Earliest opportunity won date
   * @format datetime
   */
  EarliestOpportunityWonDate?: string | null;
  /** @title Property contacts */
  PropertyContacts?: PropertyContact[] | null;
  /** @title Property tags */
  PropertyTags?: PropertyTag[] | null;
  /** @title Property takeoff items */
  PropertyTakeoffItems?: PropertyTakeoffItem[] | null;
  /** @title Collection notes */
  CollectionNotes?: string | null;
  /** @title Integration ID */
  IntegrationID?: string | null;
  /**
   * The ID of a property type: see "List property types".
   * @title Property type ID
   * @TJS-type ["integer","null"]
   */
  PropertyTypeID?: number | null;
  /** @title Property type */
  PropertyType?: string | null;
  /** @title Property type integration code */
  PropertyTypeIntegrationCode?: string | null;
};
