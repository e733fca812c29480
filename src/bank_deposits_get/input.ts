// Generated from api/bank_deposits.yaml by "npm run generate": change the page, not this file.
import type { ODataOptions } from '../aspire/listInput';

export type BankDepositsGetInput = ODataOptions;
