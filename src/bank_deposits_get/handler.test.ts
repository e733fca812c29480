// Generated from api/bank_deposits.yaml by "npm run generate": change the page, not this file.
import { bankDepositsGet } from '../records/bank_deposits.operations';
import { testList } from '../testing/suites/list';
import { bankDepositsGetHandler } from './handler';
import type { BankDepositsGetInput } from './input';

const example: BankDepositsGetInput = { filter: 'BankDepositID eq 1', limit: 50 };

testList(bankDepositsGetHandler, bankDepositsGet, example);
