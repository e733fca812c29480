// Generated from api/invoice_batches.yaml by "npm run generate": change the page, not this file.
import type { CreatedListOutput } from '../aspire/types/listOutput';
import type { InvoiceBatch } from '../records/invoice_batches';

/**
 * The invoice batches, as Aspire has them.
 * @title Items
 */
type Items = InvoiceBatch[];

export type InvoiceBatchesGetOutput = CreatedListOutput<Items>;
