// Generated from api/prospect_ratings.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const prospectRatings: ResourceRow = {
  name: 'ProspectRatings',
  singular: 'prospect rating',
  plural: 'prospect ratings',
  key: ['ProspectRatingID'],
};

export const prospectRatingsGet: OperationRow = {
  name: 'prospect_ratings_get',
  title: 'List prospect ratings',
  resource: prospectRatings,
  method: 'GET',
  path: '/ProspectRatings',
  options: 'odata',
  fields: { ProspectRatingID: 'integer', ProspectRatingName: 'text' },
  replies: 'rows',
};
