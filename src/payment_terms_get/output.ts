// Generated from api/payment_terms.yaml by "npm run generate": change the page, not this file.
import type { CursorListOutput } from '../aspire/types/listOutput';
import type { PaymentTerms } from '../records/payment_terms';

/**
 * The payment terms, as Aspire has them.
 * @title Items
 */
type Items = PaymentTerms[];

export type PaymentTermsGetOutput = CursorListOutput<Items>;
