// Generated from api/property_custom_fields.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { PropertyCustomFieldDefinitionID, PropertyID } from '../records/ids';

export type PropertyCustomFieldsCreateInput = Simplify<
  {
    /**
     * Which field, from property_custom_field_definitions_get.
     * @title Property custom field definition ID
     * @minimum 1
     * @maximum 2147483647
     */
    PropertyCustomFieldDefinitionID: PropertyCustomFieldDefinitionID;
    /**
     * @title Property ID
     * @minimum 1
     * @maximum 2147483647
     */
    PropertyID: PropertyID;
    /**
     * Always text, e.g. Gate code 4471; for a list one of the choices in the definition's CustomList.
     * @title Column value
     * @maxLength 2000
     */
    ColumnValue?: string;
  } & ApiVersion
>;
