// Generated from api/opportunity_tags.yaml by "npm run generate": change the page, not this file.
import { opportunityTagsGet } from '../records/opportunity_tags.operations';
import { testList } from '../testing/suites/list';
import { opportunityTagsGetHandler } from './handler';
import type { OpportunityTagsGetInput } from './input';

const example: OpportunityTagsGetInput = { filter: 'OpportunityTagID eq 1', limit: 50 };

testList(opportunityTagsGetHandler, opportunityTagsGet, example);
