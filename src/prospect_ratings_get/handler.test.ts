// Generated from api/prospect_ratings.yaml by "npm run generate": change the page, not this file.
import { prospectRatingsGet } from '../records/prospect_ratings.operations';
import { testList } from '../testing/suites/list';
import { prospectRatingsGetHandler } from './handler';
import type { ProspectRatingsGetInput } from './input';

const example: ProspectRatingsGetInput = { filter: 'ProspectRatingID eq 1', limit: 50 };

testList(prospectRatingsGetHandler, prospectRatingsGet, example);
