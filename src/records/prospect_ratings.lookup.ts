// Generated from api/prospect_ratings.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { prospectRatingsGet } from './prospect_ratings.operations';

export const prospectRatingsLookup: Lookup = {
  list: prospectRatingsGet,
  singular: 'prospect rating',
  plural: 'prospect ratings',
  key: 'ProspectRatingID',
  name: '{ProspectRatingName}',
  detail: [],
  search: { text: ['ProspectRatingName'], number: [] },
};
