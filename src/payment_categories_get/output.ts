// Generated from api/payment_categories.yaml by "npm run generate": change the page, not this file.
import type { CursorListOutput } from '../aspire/types/listOutput';
import type { PaymentCategory } from '../records/payment_categories';

/**
 * The payment categories, as Aspire has them.
 * @title Items
 */
type Items = PaymentCategory[];

export type PaymentCategoriesGetOutput = CursorListOutput<Items>;
