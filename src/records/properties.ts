// Generated from api/properties.yaml by "npm run generate": change the page, not this file.

export type PropertyContact = {
  /**
   * @title Property ID
   * @TJS-type integer
   */
  PropertyID?: number;
  /**
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
   * @title Company ID
   * @TJS-type ["integer","null"]
   */
  CompanyID?: number | null;
  /** @title Company name */
  CompanyName?: string | null;
  /** @title SMS notifications contact */
  SMSNotificationsContact?: boolean | null;
  /**
   * @title Created by user ID
   * @TJS-type ["integer","null"]
   */
  CreatedByUserID?: number | null;
  /** @title Created by user name */
  CreatedByUserName?: string | null;
  /**
   * @title Created date and time
   * @format datetime
   */
  CreatedDateTime?: string | null;
  /**
   * @title Last modified by user ID
   * @TJS-type ["integer","null"]
   */
  LastModifiedByUserID?: number | null;
  /** @title Last modified by user name */
  LastModifiedByUserName?: string | null;
  /**
   * @title Last modified date and time
   * @format datetime
   */
  LastModifiedDateTime?: string | null;
};

export type PropertyTag = {
  /**
   * @title Property tag ID
   * @TJS-type integer
   */
  PropertyTagID?: number;
  /**
   * @title Tag ID
   * @TJS-type ["integer","null"]
   */
  TagID?: number | null;
  /** @title Tag name */
  TagName?: string | null;
};

export type PropertyTakeoffItem = {
  /**
   * @title Property takeoff item ID
   * @TJS-type integer
   */
  PropertyTakeoffItemID?: number;
  /**
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
   * @title Property ID
   * @TJS-type integer
   */
  PropertyID?: number;
  /**
   * @title Property status ID
   * @TJS-type ["integer","null"]
   */
  PropertyStatusID?: number | null;
  /** @title Property status name */
  PropertyStatusName?: string | null;
  /**
   * @title Branch ID
   * @TJS-type ["integer","null"]
   */
  BranchID?: number | null;
  /** @title Branch name */
  BranchName?: string | null;
  /** @title Branch code */
  BranchCode?: string | null;
  /**
   * @title Account owner contact ID
   * @TJS-type ["integer","null"]
   */
  AccountOwnerContactID?: number | null;
  /** @title Account owner contact name */
  AccountOwnerContactName?: string | null;
  /**
   * @title Production manager contact ID
   * @TJS-type ["integer","null"]
   */
  ProductionManagerContactID?: number | null;
  /** @title Production manager contact name */
  ProductionManagerContactName?: string | null;
  /**
   * @title Property address ID
   * @TJS-type ["integer","null"]
   */
  PropertyAddressID?: number | null;
  /**
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
   * @title Tax jurisdiction ID
   * @TJS-type ["integer","null"]
   */
  TaxJurisdictionID?: number | null;
  /** @title Tax jurisdiction name */
  TaxJurisdictionName?: string | null;
  /**
   * @title Property group ID
   * @TJS-type ["integer","null"]
   */
  PropertyGroupID?: number | null;
  /**
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
   * @title Created by user ID
   * @TJS-type ["integer","null"]
   */
  CreatedByUserID?: number | null;
  /** @title Created by user name */
  CreatedByUserName?: string | null;
  /**
   * @title Created date
   * @format datetime
   */
  CreatedDate?: string | null;
  /** @title Perimeter */
  GEOPerimeter?: number | null;
  /** @title Location latitude */
  GEOLocationLatitude?: number | null;
  /** @title Location longitude */
  GEOLocationLongitude?: number | null;
  /**
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
   * @title Modified by user ID
   * @TJS-type ["integer","null"]
   */
  ModifiedByUserID?: number | null;
  /** @title Modified by user name */
  ModifiedByUserName?: string | null;
  /**
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
   * @title Property type ID
   * @TJS-type ["integer","null"]
   */
  PropertyTypeID?: number | null;
  /** @title Property type */
  PropertyType?: string | null;
  /** @title Property type integration code */
  PropertyTypeIntegrationCode?: string | null;
};
