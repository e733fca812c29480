// Generated from api/properties.yaml by "npm run generate": change the page, not this file.
import type { UpdateOptions } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { PropertyID } from '../records/ids';
import type { PropertyBody } from '../records/properties.bodies';

/** @enumLabels Account owner contact ID, Address line 1, Address line 2, Billing contact ID, City, Collection notes, Competitor ID, County ID, Industry ID, Integration ID, Lead source ID, Note, Payment terms ID, Primary contact ID, Production manager contact ID, Production note, Property group ID, Property name abbreviation, Property status ID, Property tags, Property type ID, Sequence number, Snow note, State or province, Tax jurisdiction ID, ZIP code */
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
       * The fields to empty, such as Account owner contact ID. A field that you only leave out keeps its value.
       * @title Clear fields
       */
      clear_fields?: PropertiesUpdateClearable[];
    } & UpdateOptions
>;
