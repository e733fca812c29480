// Generated from api/invoice_taxes.yaml by "npm run generate": change the page, not this file.
import type { CreatedListOutput } from '../aspire/types/listOutput';
import type { InvoiceTax } from '../records/invoice_taxes';

/**
 * The invoice taxes, as Aspire has them.
 * @title Items
 */
type Items = InvoiceTax[];

export type InvoiceTaxesGetOutput = CreatedListOutput<Items>;
