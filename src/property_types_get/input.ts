// Generated from api/property_types.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { PropertyTypeField } from '../records/property_types';

export type PropertyTypesGetInput = ListConditions<PropertyTypeField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Active, Created by user ID, Created by user name, Created date time, Integration code name, Last modified by user ID, Last modified by user name, Last modified date time, Property type ID, Property type name
   */
  sort_by?: PropertyTypeField;
} & ListDirection &
  ChangedSince &
  ListPages &
  ODataOptions;
