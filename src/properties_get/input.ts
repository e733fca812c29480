// Generated from api/properties.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { PropertyField } from '../records/properties';

export type PropertiesGetInput = ListConditions<PropertyField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Account owner contact ID, Account owner contact name, Active, Active opportunity ID, Branch code, Branch ID, Branch name, Budget, Collection notes, Competitor ID, County ID, Created by user ID, Created by user name, Created date, Drag drop geo location, Earliest opportunity won date, Email invoice, GEO location latitude, GEO location longitude, GEO perimeter, GPS geofence ID, GPS updated, Industry ID, Industry name, Integration ID, Lead source ID, Lead source name, Locality ID, Locality name, Modified by user ID, Modified by user name, Modified date, Note, Payment terms ID, Payment terms name, Production manager contact ID, Production manager contact name, Production note, Property address city, Property address ID, Property address line 1, Property address line 2, Property address state province code, Property address ZIP code, Property group ID, Property group name, Property ID, Property name, Property name abbreviation, Property status ID, Property status name, Property type, Property type ID, Property type integration code, Separate invoices, Sequence number, Snow note, Tax jurisdiction ID, Tax jurisdiction name, Website
   */
  sort_by?: PropertyField;
} & ListDirection &
  ChangedSince &
  ListPages & {
    /**
     * An OData condition, such as: BranchID eq 1 and contains(PropertyName,'a'). Together with Conditions, both must hold. Text stands in single quotes; numbers, true, false, null and dates (2026-01-01) stand without. Field names are case-sensitive.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as: ModifiedDate desc. In place of Sort by. A key that the records have is added at the end, so that pages fit together.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The only fields to give, separated by commas, such as: PropertyID,PropertyName. In place of Fields.
     * @title Select
     * @advanced true
     */
    select?: string;
    /**
     * Related records to give along. Aspire gives PropertyContacts, PropertyTags, PropertyTakeoffItems without being asked. Leave it empty: no list is known that takes it.
     * @title Expand
     * @advanced true
     */
    expand?: string;
  } & ODataOptions;
