// Generated from api/receipt_statuses.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { ReceiptStatusField } from '../records/receipt_statuses';

export type ReceiptStatusesGetInput = ListConditions<ReceiptStatusField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Receipt status, Receipt status ID, Receipt status name
   */
  sort_by?: ReceiptStatusField;
} & ListDirection &
  ListPages &
  ODataOptions;
