// Generated from api/pay_codes.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { PayCodeField } from '../records/pay_codes';

export type PayCodesGetInput = ListConditions<PayCodeField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Active, Exclude from OT, Fixed rate, OT paycode, Pay code, Pay code ID, Pay code name, Pay code type, Premium dollars, Premium percent
   */
  sort_by?: PayCodeField;
} & ListDirection &
  ListPages &
  ODataOptions;
