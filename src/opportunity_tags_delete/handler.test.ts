// Generated from api/opportunity_tags.yaml by "npm run generate": change the page, not this file.
import { opportunityTagsDelete } from '../records/opportunity_tags.operations';
import { testCall } from '../testing/suites/call';
import { opportunityTagsDeleteHandler } from './handler';
import type { OpportunityTagsDeleteInput } from './input';

const example: OpportunityTagsDeleteInput = { id: 1 };

testCall(opportunityTagsDeleteHandler, opportunityTagsDelete, example, { required: 'id' });
