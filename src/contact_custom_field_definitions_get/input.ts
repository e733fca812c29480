// Generated from api/contact_custom_field_definitions.yaml by "npm run generate": change the page, not this file.
import type { CreatedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { ContactCustomFieldDefinitionField } from '../records/contact_custom_field_definitions';

export type ContactCustomFieldDefinitionsGetInput = ListConditions<ContactCustomFieldDefinitionField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Column name, Column type, Contact custom field definition ID, Created by user ID, Created by user name, Date created, Display order
   */
  sort_by?: ContactCustomFieldDefinitionField;
} & ListDirection &
  CreatedSince &
  ListPages & {
    /**
     * An OData condition, such as ContactCustomFieldDefinitionID eq 1 and contains(ColumnName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as DateCreated desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as ContactCustomFieldDefinitionID,ColumnName. Use it in place of Fields.
     * @title Select
     * @advanced true
     */
    select?: string;
    /**
     * Leave it empty: Aspire refuses it on most lists. You get Custom list without it.
     * @title Expand
     * @advanced true
     */
    expand?: string;
  } & ODataOptions;
