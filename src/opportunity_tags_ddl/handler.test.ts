// Generated from api/opportunity_tags.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { opportunityTagsLookup } from '../records/opportunity_tags.lookup';
import { testLookup } from '../testing/suites/lookup';
import { opportunityTagsDdlHandler } from './handler';

testLookup(opportunityTagsDdlHandler, opportunityTagsLookup);
