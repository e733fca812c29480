// Generated from api/payment_categories.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { PaymentCategoryField } from '../records/payment_categories';

export type PaymentCategoriesGetInput = ListConditions<PaymentCategoryField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Account number, Active, Payment category ID, Payment category name, Sort order
   */
  sort_by?: PaymentCategoryField;
} & ListDirection &
  ListPages &
  ODataOptions;
