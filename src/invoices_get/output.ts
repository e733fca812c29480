// Generated from api/invoices.yaml by "npm run generate": change the page, not this file.
import type { ChangedListOutput } from '../aspire/types/listOutput';
import type { Invoice } from '../records/invoices';

/**
 * The invoices, as Aspire has them.
 * @title Items
 */
type Items = Invoice[];

export type InvoicesGetOutput = ChangedListOutput<Items>;
