// Generated from api/property_custom_fields.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { PropertyCustomFieldField } from '../records/property_custom_fields';

export type PropertyCustomFieldsGetInput = ListConditions<PropertyCustomFieldField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Column value, Property custom field definition ID, Property custom field value ID, Property ID
   */
  sort_by?: PropertyCustomFieldField;
} & ListDirection &
  ListPages & {
    /**
     * An OData condition, such as PropertyCustomFieldValueID eq 1 and contains(ColumnValue,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as PropertyCustomFieldValueID desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as PropertyCustomFieldValueID,ColumnValue. Use it in place of Fields.
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
