// Generated from api/property_custom_field_definitions.yaml by "npm run generate": change the page, not this file.
import type { CreatedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { PropertyCustomFieldDefinitionField } from '../records/property_custom_field_definitions';

export type PropertyCustomFieldDefinitionsGetInput = ListConditions<PropertyCustomFieldDefinitionField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Column name, Column type, Created by user ID, Created by user name, Date created, Display order, Property custom field definition ID
   */
  sort_by?: PropertyCustomFieldDefinitionField;
} & ListDirection &
  CreatedSince &
  ListPages & {
    /**
     * An OData condition, such as: PropertyCustomFieldDefinitionID eq 1 and contains(ColumnName,'a'). Together with Conditions, both must hold. Text stands in single quotes; numbers, true, false, null and dates (2026-01-01) stand without. Field names are case-sensitive.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as: DateCreated desc. In place of Sort by. A key that the records have is added at the end, so that pages fit together.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The only fields to give, separated by commas, such as: PropertyCustomFieldDefinitionID,ColumnName. In place of Fields.
     * @title Select
     * @advanced true
     */
    select?: string;
    /**
     * Related records to give along. Aspire gives CustomList without being asked. Leave it empty: no list is known that takes it.
     * @title Expand
     * @advanced true
     */
    expand?: string;
  } & ODataOptions;
