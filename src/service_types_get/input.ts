// Generated from api/service_types.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { ServiceTypeField } from '../records/service_types';

export type ServiceTypesGetInput = ListConditions<ServiceTypeField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Active, Division ID, Division name, Service type ID, Service type name, Sort order
   */
  sort_by?: ServiceTypeField;
} & ListDirection &
  ListPages &
  ODataOptions;
