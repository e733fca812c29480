// Generated from api/payments.yaml by "npm run generate": change the page, not this file.
import type { ChangedListOutput } from '../aspire/types/listOutput';
import type { Payment } from '../records/payments';

/**
 * The payments, as Aspire has them.
 * @title Items
 */
type Items = Payment[];

export type PaymentsGetOutput = ChangedListOutput<Items>;
