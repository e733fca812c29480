// Generated from api/revenue_variances.yaml by "npm run generate": change the page, not this file.
import { revenueVariancesGet } from '../records/revenue_variances.operations';
import { testList } from '../testing/suites/list';
import { revenueVariancesGetHandler } from './handler';
import type { RevenueVariancesGetInput } from './input';

const example: RevenueVariancesGetInput = { filter: 'RevenueVarianceID eq 1', limit: 50 };

testList(revenueVariancesGetHandler, revenueVariancesGet, example);
