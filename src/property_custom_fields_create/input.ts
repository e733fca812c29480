// Generated from api/property_custom_fields.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { PropertyCustomFieldDefinitionID, PropertyID } from '../records/ids';

export type PropertyCustomFieldsCreateInput = Simplify<
  {
    /**
     * The custom field to fill in.
     * @title Property custom field definition
     * @minimum 1
     * @maximum 2147483647
     */
    PropertyCustomFieldDefinitionID: PropertyCustomFieldDefinitionID;
    /**
     * @title Property
     * @minimum 1
     * @maximum 2147483647
     */
    PropertyID: PropertyID;
    /**
     * The value as text, such as Gate code 4471. For a list field give one of its choices, spelled as in Aspire.
     * @title Column value
     * @maxLength 2000
     */
    ColumnValue?: string;
  } & ApiVersion
>;
