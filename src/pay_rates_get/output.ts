// Generated from api/pay_rates.yaml by "npm run generate": change the page, not this file.
import type { CreatedListOutput } from '../aspire/types/listOutput';
import type { PayRate } from '../records/pay_rates';

/**
 * The pay rates, as Aspire has them.
 * @title Items
 */
type Items = PayRate[];

export type PayRatesGetOutput = CreatedListOutput<Items>;
