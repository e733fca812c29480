// Generated from api/properties.yaml by "npm run generate": change the page, not this file.
import type {
  ChangedSince,
  ConditionOperator,
  ListConditions,
  ListDirection,
  ListPages,
  ODataOptions,
} from '../aspire/types/listInput';
import type { PropertyField } from '../records/properties';

/**
 * One condition on a field of the record.
 * @title Condition
 */
type PropertyCondition = {
  /**
   * The field to compare.
   * @title Field
   */
  field: PropertyField;
  /**
   * How to compare. Contains, starts with and ends with are for text; greater, less, at least, at most and between are for numbers and dates; the others are for every field.
   * @title Operator
   */
  operator: ConditionOperator;
  /**
   * Choose the field first, then pick from its values, or type one, such as Plaza, 42, true or 2026-04-08. "Is one of" takes several and "Between" two, separated by commas: put a value with commas in double quotes. A day stands for the whole day. Leave it empty for "Is empty" and "Is not empty".
   * @title Value
   * @lookupOperation field_values_ddl
   * @lookupInput {"list":"properties_get","field":"{{{field}}}"}
   * @lookupAuthRequired true
   */
  value?: string | number | boolean;
  /**
   * For a field with a date, pick the day or the moment here, such as 2026-04-08. Use it in place of Value.
   * @title Date
   * @format datetime
   */
  date?: string;
  /**
   * The values of "Is one of" or "Between" as a list, such as one from an earlier step. Use it in place of Value.
   * @title Values
   * @advanced true
   */
  values?: (string | number)[];
};

export type PropertiesGetInput = ListConditions<PropertyCondition, PropertyField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Account owner contact ID, Account owner contact name, Active, Active opportunity ID, Branch code, Branch ID, Branch name, Budget, Collection notes, Competitor ID, County (locality ID), Created by user ID, Created by user name, Created date, Drag drop geo location, Earliest opportunity won date, Email invoice, Location latitude, Location longitude, Perimeter, GPS geofence ID, GPS updated, Industry ID, Industry name, Integration ID, Lead source ID, Lead source name, Locality ID, Locality name, Modified by user ID, Modified by user name, Modified date, Note, Payment terms ID, Payment terms name, Production manager contact ID, Production manager contact name, Production note, Property address city, Property address ID, Property address line 1, Property address line 2, Property address state or province, Property address ZIP code, Property group ID, Property group name, Property ID, Property name, Property name abbreviation, Property status ID, Property status name, Property type, Property type ID, Property type integration code, Separate invoices, Sequence number, Snow note, Tax jurisdiction ID, Tax jurisdiction name, Website
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
