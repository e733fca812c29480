// Generated from api/division_integration_codes.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { DivisionIntegrationCodeField } from '../records/division_integration_codes';

export type DivisionIntegrationCodesGetInput = ListConditions<DivisionIntegrationCodeField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Active, Created by user ID, Created by user name, Created date time, Division integration code ID, Division integration code name, Last modified by user ID, Last modified by user name, Last modified date time
   */
  sort_by?: DivisionIntegrationCodeField;
} & ListDirection &
  ChangedSince &
  ListPages &
  ODataOptions;
