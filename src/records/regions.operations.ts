// Generated from api/regions.yaml by "npm run generate": change the page, not this file.
import type { Operation, Resource } from '../aspire/operation';

export const regions: Resource = { name: 'Regions', singular: 'region', plural: 'regions', key: ['RegionID'] };

export const regionsGet: Operation = {
  name: 'regions_get',
  title: 'List regions',
  resource: regions,
  method: 'GET',
  path: '/Regions',
  options: 'odata',
  replies: 'rows',
};
