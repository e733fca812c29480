// Generated from api/divisions.yaml by "npm run generate": change the page, not this file.
import type { Operation, Resource } from '../aspire/operation';

export const divisions: Resource = {
  name: 'Divisions',
  singular: 'division',
  plural: 'divisions',
  key: ['DivisionID'],
};

export const divisionsGet: Operation = {
  name: 'divisions_get',
  title: 'List divisions',
  resource: divisions,
  method: 'GET',
  path: '/Divisions',
  options: 'odata',
  replies: 'rows',
};
