// Generated from api/invoice_revenues.yaml by "npm run generate": change the page, not this file.
import type { CreatedListOutput } from '../aspire/types/listOutput';
import type { InvoiceRevenue } from '../records/invoice_revenues';

/**
 * The invoice revenues, as Aspire has them.
 * @title Items
 */
type Items = InvoiceRevenue[];

export type InvoiceRevenuesGetOutput = CreatedListOutput<Items>;
