// Generated from api/prospect_ratings.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { prospectRatingsLookup } from '../records/prospect_ratings.lookup';
import { testLookup } from '../testing/suites/lookup';
import { prospectRatingsDdlHandler } from './handler';

testLookup(prospectRatingsDdlHandler, prospectRatingsLookup);
