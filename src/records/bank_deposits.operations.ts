// Generated from api/bank_deposits.yaml by "npm run generate": change the page, not this file.
import type { Operation, Resource } from '../aspire/operation';

export const bankDeposits: Resource = {
  name: 'BankDeposits',
  singular: 'bank deposit',
  plural: 'bank deposits',
  key: ['BankDepositID'],
};

export const bankDepositsGet: Operation = {
  name: 'bank_deposits_get',
  title: 'List bank deposits',
  resource: bankDeposits,
  method: 'GET',
  path: '/BankDeposits',
  options: 'odata',
  replies: 'rows',
};
