// Generated from api/opportunity_service_kit_items.yaml by "npm run generate": change the page, not this file.
import type {
  ConditionOperator,
  ListConditions,
  ListDirection,
  ListPages,
  ODataOptions,
} from '../aspire/types/listInput';
import type { OpportunityServiceKitItemField } from '../records/opportunity_service_kit_items';

/**
 * One condition on a field of the record.
 * @title Condition
 */
type OpportunityServiceKitItemCondition = {
  /**
   * The field to compare.
   * @title Field
   */
  field: OpportunityServiceKitItemField;
  /**
   * How to compare. Contains, starts with and ends with are for text; greater, less, at least, at most and between are for numbers and dates; the others are for every field.
   * @title Operator
   */
  operator: ConditionOperator;
  /**
   * Choose the field first, then pick from its values, or type one, such as Plaza, 42, true or 2026-04-08. "Is one of" takes several and "Between" two, separated by commas: put a value with commas in double quotes. A day stands for the whole day. Leave it empty for "Is empty" and "Is not empty".
   * @title Value
   * @lookupOperation field_values_ddl
   * @lookupInput {"list":"opportunity_service_kit_items_get","field":"{{{field}}}"}
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

export type OpportunityServiceKitItemsGetInput = ListConditions<
  OpportunityServiceKitItemCondition,
  OpportunityServiceKitItemField
> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Allocation unit type ID, Allocation unit type name, Available to crew, Break even, Catalog item category ID, Catalog item category name, Catalog item ID, Extended hours, Invert factor, Invert factor original, Item cost, Item cost extended, Item cost original, Item factor, Item factor original, Item name, Item quantity, Item quantity exact, Item quantity extended, Item quantity unit, Item type, Opportunity ID, Opportunity service group ID, Opportunity service ID, Opportunity service item ID, Opportunity service kit item ID, Overhead, Per hours, Per hours original, Per price, Take off item ID, Take off item name, Unit price, Waste percent, Waste percent original
   */
  sort_by?: OpportunityServiceKitItemField;
} & ListDirection &
  ListPages & {
    /**
     * An OData condition, such as OpportunityServiceKitItemID eq 1 and contains(ItemName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as OpportunityServiceKitItemID desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as OpportunityServiceKitItemID,ItemName. Use it in place of Fields.
     * @title Select
     * @advanced true
     */
    select?: string;
    /**
     * Leave it empty: Aspire refuses it on most lists.
     * @title Expand
     * @advanced true
     */
    expand?: string;
  } & ODataOptions;
