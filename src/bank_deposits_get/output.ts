// Generated from api/bank_deposits.yaml by "npm run generate": change the page, not this file.
import type { CreatedListOutput } from '../aspire/types/listOutput';
import type { BankDeposit } from '../records/bank_deposits';

/**
 * The bank deposits, as Aspire has them.
 * @title Items
 */
type Items = BankDeposit[];

export type BankDepositsGetOutput = CreatedListOutput<Items>;
