// Generated from api/contact_custom_fields.yaml by "npm run generate": change the page, not this file.
import type { UpdateOptions } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { ContactCustomFieldValueID } from '../records/ids';

/** @enumLabels Column value */
type ContactCustomFieldsUpdateClearable = 'ColumnValue';

export type ContactCustomFieldsUpdateInput = Simplify<
  {
    /**
     * Id of the value, not of the contact or the definition.
     * @title Contact custom field value ID
     * @minimum 1
     * @maximum 2147483647
     */
    ContactCustomFieldValueID: ContactCustomFieldValueID;
    /**
     * Always as text; for a list field, one of the choices of its definition.
     * @title Column value
     * @maxLength 2000
     */
    ColumnValue?: string;
    /**
     * Fields to empty, such as: ColumnValue. A field that is merely left out keeps its value; one that is named here is not given as well.
     * @title Clear fields
     */
    clear_fields?: ContactCustomFieldsUpdateClearable[];
  } & UpdateOptions
>;
