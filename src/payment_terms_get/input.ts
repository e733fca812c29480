// Generated from api/payment_terms.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { PaymentTermsField } from '../records/payment_terms';

export type PaymentTermsGetInput = ListConditions<PaymentTermsField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Active, Number of days, Payment terms ID, Terms
   */
  sort_by?: PaymentTermsField;
} & ListDirection &
  ListPages &
  ODataOptions;
