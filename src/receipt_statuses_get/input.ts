// Generated from api/receipt_statuses.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { ReceiptStatusField } from '../records/receipt_statuses';

export type ReceiptStatusesGetInput = ListConditions<ReceiptStatusField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Receipt status, Receipt status ID, Receipt status name
   */
  sort_by?: ReceiptStatusField;
} & ListDirection &
  ListPages & {
    /**
     * An OData condition, such as ReceiptStatusID eq 1 and contains(ReceiptStatusName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as ReceiptStatusID desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as ReceiptStatusID,ReceiptStatusName. Use it in place of Fields.
     * @title Select
     * @advanced true
     */
    select?: string;
    /**
     * Leave it empty: Aspire refuses it on most lists.
     * @title Expand
     * @advanced true
     */
    expand?: string;
  } & ODataOptions;
