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
  ListPages & {
    /**
     * An OData condition, such as: ReceiptStatusID eq 1 and contains(ReceiptStatusName,'a'). Together with Conditions, both must hold. Text stands in single quotes; numbers, true, false, null and dates (2026-01-01) stand without. Field names are case-sensitive.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as: ReceiptStatusID desc. In place of Sort by. A key that the records have is added at the end, so that pages fit together.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The only fields to give, separated by commas, such as: ReceiptStatusID,ReceiptStatusName. In place of Fields.
     * @title Select
     * @advanced true
     */
    select?: string;
    /**
     * Related records to give along. Leave it empty: no list is known that takes it.
     * @title Expand
     * @advanced true
     */
    expand?: string;
  } & ODataOptions;
