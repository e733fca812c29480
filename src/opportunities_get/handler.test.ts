// Generated from api/opportunities.yaml by "npm run generate": change the page, not this file.
import { opportunitiesGet } from '../records/opportunities.operations';
import { testList } from '../testing/suites/list';
import { opportunitiesGetHandler } from './handler';
import type { OpportunitiesGetInput } from './input';

const example: OpportunitiesGetInput = { filter: 'OpportunityID eq 1', limit: 50 };

testList(opportunitiesGetHandler, opportunitiesGet, example);
