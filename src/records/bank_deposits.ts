// Generated from api/bank_deposits.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Bank deposit ID, Accounting message, Branch name, Branch ID, Branch code, Created by user name, Created by user ID, Created date and time, Date sent to accounting, Deposit amount, Deposit date, Deposit status, Reset to new date, Reset to new user name, Reset to new user ID, Sent to accounting user name, Sent to accounting user ID */
export enum BankDepositField {
  BankDepositID = 'BankDepositID',
  AccountingMessage = 'AccountingMessage',
  BranchName = 'BranchName',
  BranchID = 'BranchID',
  BranchCode = 'BranchCode',
  CreatedByUserName = 'CreatedByUserName',
  CreatedByUserID = 'CreatedByUserID',
  CreatedDateTime = 'CreatedDateTime',
  DateSentToAccounting = 'DateSentToAccounting',
  DepositAmount = 'DepositAmount',
  DepositDate = 'DepositDate',
  DepositStatus = 'DepositStatus',
  ResetToNewDate = 'ResetToNewDate',
  ResetToNewUserName = 'ResetToNewUserName',
  ResetToNewUserID = 'ResetToNewUserID',
  SentToAccountingUserName = 'SentToAccountingUserName',
  SentToAccountingUserID = 'SentToAccountingUserID',
}

/** A bundle of customer payments that a branch takes to the bank and sends on to accounting. */
export type BankDeposit = {
  /**
   * Tells this record from the others.
   * @title Bank deposit ID
   * @TJS-type integer
   */
  BankDepositID?: number;
  /**
   * The ID of a branch: see "List branches".
   * @title Branch ID
   * @TJS-type ["integer","null"]
   */
  BranchID?: number | null;
  /** @title Branch name */
  BranchName?: string | null;
  /** @title Branch code */
  BranchCode?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Deposit date
   * @format datetime
   */
  DepositDate?: string | null;
  /** @title Deposit amount */
  DepositAmount?: number | null;
  /** @title Deposit status */
  DepositStatus?: string | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Created date and time
   * @format datetime
   */
  CreatedDateTime?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Created by user ID
   * @TJS-type ["integer","null"]
   */
  CreatedByUserID?: number | null;
  /** @title Created by user name */
  CreatedByUserName?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Date sent to accounting
   * @format datetime
   */
  DateSentToAccounting?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Sent to accounting user ID
   * @TJS-type ["integer","null"]
   */
  SentToAccountingUserID?: number | null;
  /** @title Sent to accounting user name */
  SentToAccountingUserName?: string | null;
  /**
   * What the accounting software said to the transfer.
   * @title Accounting message
   */
  AccountingMessage?: string | null;
  /**
   * Set when somebody put the deposit back to the status New.
   * @title Reset to new date
   * @format datetime
   */
  ResetToNewDate?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Reset to new user ID
   * @TJS-type ["integer","null"]
   */
  ResetToNewUserID?: number | null;
  /** @title Reset to new user name */
  ResetToNewUserName?: string | null;
};
