// Generated from api/services.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { ServiceField } from '../records/services';

export type ServicesGetInput = ListConditions<ServiceField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Active, All branches, Approve ticket on completion, Contract service, Default pay code ID, Default pay code name, Display name, Equipment taxable, Form ID, Form name, Labor taxable, Material taxable, Minimum price, Multi visit, Other taxable, Service description, Service ID, Service name, Service name abbreviation, Service type ID, Service type name, Sort order, Start form ID, Sub taxable, Workers comp ID, Workers comp name
   */
  sort_by?: ServiceField;
} & ListDirection &
  ListPages &
  ODataOptions;
