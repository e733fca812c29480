// Generated from api/receipts.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { ReceiptField } from '../records/receipts';

export type ReceiptsGetInput = ListConditions<ReceiptField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Accounting vendor ID, Approved by user name, Approved date, Approved user ID, Branch code, Branch ID, Branch name, Created by user ID, Created by user name, Created date time, Inventory location ID, Is purchase credit, Job inventory, Last modified by user ID, Last modified by user name, Last modified date time, Master receipt ID, Opportunity ID, Opportunity number, Purchase address location name, Purchase number with branch prefix, Receipt ID, Receipt note, Receipt number, Receipt number prefix, Receipt status ID, Receipt status name, Receipt total cost, Received by user name, Received date, Received user ID, Revision number, Shipped to address ID, Sync date, Sync error, Vendor ID, Vendor invoice date, Vendor invoice number, Work ticket ID, Work ticket number
   */
  sort_by?: ReceiptField;
} & ListDirection &
  ChangedSince &
  ListPages & {
    /**
     * An OData condition, such as: BranchID eq 1 and contains(BranchName,'a'). Together with Conditions, both must hold. Text stands in single quotes; numbers, true, false, null and dates (2026-01-01) stand without. Field names are case-sensitive.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as: LastModifiedDateTime desc. In place of Sort by. A key that the records have is added at the end, so that pages fit together.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The only fields to give, separated by commas, such as: ReceiptID,ReceiptNumber. In place of Fields.
     * @title Select
     * @advanced true
     */
    select?: string;
    /**
     * Related records to give along. Aspire gives ReceiptItems, ReceiptExtraCosts without being asked. Leave it empty: no list is known that takes it.
     * @title Expand
     * @advanced true
     */
    expand?: string;
  } & ODataOptions;
