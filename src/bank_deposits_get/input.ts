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
  ListPages &
  ODataOptions;
