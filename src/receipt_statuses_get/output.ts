// Generated from api/receipt_statuses.yaml by "npm run generate": change the page, not this file.
import type { CursorListOutput } from '../aspire/types/listOutput';
import type { ReceiptStatus } from '../records/receipt_statuses';

/**
 * The receipt statuses, as Aspire has them.
 * @title Items
 */
type Items = ReceiptStatus[];

export type ReceiptStatusesGetOutput = CursorListOutput<Items>;
