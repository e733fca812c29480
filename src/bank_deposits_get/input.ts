// Generated from api/bank_deposits.yaml by "npm run generate": change the page, not this file.
import type { CreatedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { BankDepositField } from '../records/bank_deposits';

export type BankDepositsGetInput = ListConditions<BankDepositField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Accounting message, Bank deposit ID, Branch code, Branch ID, Branch name, Created by user ID, Created by user name, Created date time, Date sent to accounting, Deposit amount, Deposit date, Deposit status, Reset to new date, Reset to new user ID, Reset to new user name, Sent to accounting user ID, Sent to accounting user name
   */
  sort_by?: BankDepositField;
} & ListDirection &
  CreatedSince &
  ListPages & {
    /**
     * An OData condition, such as: BranchID eq 1 and contains(BranchName,'a'). Together with Conditions, both must hold. Text stands in single quotes; numbers, true, false, null and dates (2026-01-01) stand without. Field names are case-sensitive.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as: CreatedDateTime desc. In place of Sort by. A key that the records have is added at the end, so that pages fit together.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The only fields to give, separated by commas, such as: BankDepositID,BranchID. In place of Fields.
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
