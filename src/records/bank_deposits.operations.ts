// Generated from api/bank_deposits.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const bankDeposits: ResourceRow = {
  name: 'BankDeposits',
  singular: 'bank deposit',
  plural: 'bank deposits',
  key: ['BankDepositID'],
};

export const bankDepositsGet: OperationRow = {
  name: 'bank_deposits_get',
  title: 'List bank deposits',
  resource: bankDeposits,
  method: 'GET',
  path: '/BankDeposits',
  options: 'odata',
  fields: {
    BankDepositID: 'integer',
    BranchID: 'integer',
    BranchName: 'text',
    BranchCode: 'text',
    DepositDate: 'date',
    DepositAmount: 'number',
    DepositStatus: 'text',
    CreatedDateTime: 'date',
    CreatedByUserID: 'integer',
    CreatedByUserName: 'text',
    DateSentToAccounting: 'date',
    SentToAccountingUserID: 'integer',
    SentToAccountingUserName: 'text',
    AccountingMessage: 'text',
    ResetToNewDate: 'date',
    ResetToNewUserID: 'integer',
    ResetToNewUserName: 'text',
  },
  timestamps: { created: 'CreatedDateTime', nullable: ['CreatedDateTime'] },
  replies: 'rows',
};
