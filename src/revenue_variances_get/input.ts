// Generated from api/revenue_variances.yaml by "npm run generate": change the page, not this file.
import type { ODataOptions } from '../aspire/listInput';

export type RevenueVariancesGetInput = ODataOptions;
