// Generated from api/bank_deposits.yaml by "npm run generate": change the page, not this file.
import type { CreatedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { BankDepositField } from '../records/bank_deposits';

export type BankDepositsGetInput = ListConditions<BankDepositField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Accounting message, Bank deposit ID, Branch code, Branch ID, Branch name, Created by user ID, Created by user name, Created date and time, Date sent to accounting, Deposit amount, Deposit date, Deposit status, Reset to new date, Reset to new user ID, Reset to new user name, Sent to accounting user ID, Sent to accounting user name
   */
  sort_by?: BankDepositField;
} & ListDirection &
  CreatedSince &
  ListPages & {
    /**
     * An OData condition, such as BranchID eq 1 and contains(BranchName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as CreatedDateTime desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as BankDepositID,BranchID. Use it in place of Fields.
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
