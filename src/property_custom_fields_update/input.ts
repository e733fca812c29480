// Generated from api/property_custom_fields.yaml by "npm run generate": change the page, not this file.
import type { UpdateOptions } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { PropertyCustomFieldValueID } from '../records/ids';

/** @enumLabels Column value */
type PropertyCustomFieldsUpdateClearable = 'ColumnValue';

export type PropertyCustomFieldsUpdateInput = Simplify<
  {
    /**
     * The value to overwrite: pick it by field, value and property.
     * @title Property custom field value
     * @minimum 1
     * @maximum 2147483647
     */
    PropertyCustomFieldValueID: PropertyCustomFieldValueID;
    /**
     * The value as text, such as Gate code 4471. For a list field give one of its choices, spelled as in Aspire.
     * @title Column value
     * @maxLength 2000
     */
    ColumnValue?: string;
    /**
     * The fields to empty, such as Column value. A field that you only leave out keeps its value.
     * @title Clear fields
     */
    clear_fields?: PropertyCustomFieldsUpdateClearable[];
  } & UpdateOptions
>;
