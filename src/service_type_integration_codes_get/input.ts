// Generated from api/service_type_integration_codes.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { ServiceTypeIntegrationCodeField } from '../records/service_type_integration_codes';

export type ServiceTypeIntegrationCodesGetInput = ListConditions<ServiceTypeIntegrationCodeField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Active, Created by user ID, Created by user name, Created date time, Last modified by user ID, Last modified by user name, Last modified date time, Service type integration code ID, Service type integration code name
   */
  sort_by?: ServiceTypeIntegrationCodeField;
} & ListDirection &
  ChangedSince &
  ListPages &
  ODataOptions;
