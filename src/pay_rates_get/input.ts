// Generated from api/pay_rates.yaml by "npm run generate": change the page, not this file.
import type { CreatedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { PayRateField } from '../records/pay_rates';

export type PayRatesGetInput = ListConditions<PayRateField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Burden percent, Contact ID, Contact name, Effective date, Hourly base pay, Pay rate ID
   */
  sort_by?: PayRateField;
} & ListDirection &
  CreatedSince &
  ListPages &
  ODataOptions;
