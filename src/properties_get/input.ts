// Generated from api/properties.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { PropertyField } from '../records/properties';

export type PropertiesGetInput = ListConditions<PropertyField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Account owner contact ID, Account owner contact name, Active, Active opportunity ID, Branch code, Branch ID, Branch name, Budget, Collection notes, Competitor ID, County ID, Created by user ID, Created by user name, Created date, Drag drop geo location, Earliest opportunity won date, Email invoice, Location latitude, Location longitude, Perimeter, GPS geofence ID, GPS updated, Industry ID, Industry name, Integration ID, Lead source ID, Lead source name, Locality ID, Locality name, Modified by user ID, Modified by user name, Modified date, Note, Payment terms ID, Payment terms name, Production manager contact ID, Production manager contact name, Production note, Property address city, Property address ID, Property address line 1, Property address line 2, Property address state province code, Property address ZIP code, Property group ID, Property group name, Property ID, Property name, Property name abbreviation, Property status ID, Property status name, Property type, Property type ID, Property type integration code, Separate invoices, Sequence number, Snow note, Tax jurisdiction ID, Tax jurisdiction name, Website
   */
  sort_by?: PropertyField;
} & ListDirection &
  ChangedSince &
  ListPages & {
    /**
     * An OData condition, such as BranchID eq 1 and contains(PropertyName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as ModifiedDate desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as PropertyID,PropertyName. Use it in place of Fields.
     * @title Select
     * @advanced true
     */
    select?: string;
    /**
     * Leave it empty: Aspire refuses it on most lists. You get Property contacts, Property tags, Property takeoff items without it.
     * @title Expand
     * @advanced true
     */
    expand?: string;
  } & ODataOptions;
