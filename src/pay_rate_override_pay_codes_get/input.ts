// Generated from api/pay_rate_override_pay_codes.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { PayRateOverridePayCodeField } from '../records/pay_rate_override_pay_codes';

export type PayRateOverridePayCodesGetInput = ListConditions<PayRateOverridePayCodeField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Contact ID, Override rate, Pay code ID, Pay rate ID, Pay rate override pay code ID
   */
  sort_by?: PayRateOverridePayCodeField;
} & ListDirection &
  ListPages &
  ODataOptions;
