// Generated from api/revenue_variances.yaml by "npm run generate": change the page, not this file.
import type { CreatedListOutput } from '../aspire/types/listOutput';
import type { RevenueVariance } from '../records/revenue_variances';

/**
 * The revenue variances, as Aspire has them.
 * @title Items
 */
type Items = RevenueVariance[];

export type RevenueVariancesGetOutput = CreatedListOutput<Items>;
