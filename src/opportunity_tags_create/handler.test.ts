// Generated from api/opportunity_tags.yaml by "npm run generate": change the page, not this file.
import { opportunityTagsCreate } from '../records/opportunity_tags.operations';
import { testCall } from '../testing/suites/call';
import { opportunityTagsCreateHandler } from './handler';
import type { OpportunityTagsCreateInput } from './input';

const example: OpportunityTagsCreateInput = { OpportunityID: 1, TagID: 2 };

testCall(opportunityTagsCreateHandler, opportunityTagsCreate, example, { required: 'OpportunityID' });
