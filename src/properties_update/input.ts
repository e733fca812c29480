// Generated from api/properties.yaml by "npm run generate": change the page, not this file.
import type { UpdateOptions } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { PropertyID } from '../records/ids';
import type { PropertyBody } from '../records/properties.bodies';

/** @enumLabels Account owner, Address line 1, Address line 2, Billing contact, City, Collection notes, Competitor, County, Industry, Integration ID, Lead source, Note, Payment terms, Primary contact, Production manager, Production note, Property group, Property name abbreviation, Property status, Property tags, Property type, Sequence number, Snow note, State or province, Tax jurisdiction, ZIP code */
type PropertiesUpdateClearable =
  | 'AccountOwnerContactID'
  | 'AddressLine1'
  | 'AddressLine2'
  | 'BillingContactID'
  | 'City'
  | 'CollectionNotes'
  | 'CompetitorID'
  | 'CountyID'
  | 'IndustryID'
  | 'IntegrationID'
  | 'LeadSourceID'
  | 'Note'
  | 'PaymentTermsID'
  | 'PrimaryContactID'
  | 'ProductionManagerContactID'
  | 'ProductionNote'
  | 'PropertyGroupID'
  | 'PropertyNameAbr'
  | 'PropertyStatusID'
  | 'PropertyTags'
  | 'PropertyTypeID'
  | 'SequenceNumber'
  | 'SnowNote'
  | 'StateProvinceCode'
  | 'TaxJurisdictionID'
  | 'ZipCode';

export type PropertiesUpdateInput = Simplify<
  {
    /**
     * @title Property
     * @minimum 1
     * @maximum 2147483647
     */
    PropertyID: PropertyID;
  } & Partial<PropertyBody> & {
      /**
       * The fields to empty, such as Account owner. A field that you only leave out keeps its value.
       * @title Clear fields
       */
      clear_fields?: PropertiesUpdateClearable[];
    } & UpdateOptions
>;
