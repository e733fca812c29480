// Generated from api/receipts.yaml by "npm run generate": change the page, not this file.
import type { ChangedListOutput } from '../aspire/types/listOutput';
import type { Receipt } from '../records/receipts';

/**
 * The receipts, as Aspire has them.
 * @title Items
 */
type Items = Receipt[];

export type ReceiptsGetOutput = ChangedListOutput<Items>;
