// Generated from api/property_custom_fields.yaml by "npm run generate": change the page, not this file.
import type { UpdateOptions } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { PropertyCustomFieldValueID } from '../records/ids';

/** @enumLabels Column value */
type PropertyCustomFieldsUpdateClearable = 'ColumnValue';

export type PropertyCustomFieldsUpdateInput = Simplify<
  {
    /**
     * The row to change, not the definition.
     * @title Property custom field value ID
     * @minimum 1
     * @maximum 2147483647
     */
    PropertyCustomFieldValueID: PropertyCustomFieldValueID;
    /**
     * Always text, e.g. Gate code 4471; for a list one of the choices in the definition's CustomList.
     * @title Column value
     * @maxLength 2000
     */
    ColumnValue?: string;
    /**
     * Fields to empty, such as: ColumnValue. A field that is merely left out keeps its value; one that is named here is not given as well.
     * @title Clear fields
     */
    clear_fields?: PropertyCustomFieldsUpdateClearable[];
  } & UpdateOptions
>;
