// Generated from api/activities.yaml by "npm run generate": change the page, not this file.
import type { Operation, Resource } from '../aspire/operation';

export const activities: Resource = {
  name: 'Activities',
  singular: 'activity',
  plural: 'activities',
  key: ['ActivityID'],
};

export const activitiesGet: Operation = {
  name: 'activities_get',
  title: 'List activities',
  resource: activities,
  method: 'GET',
  path: '/Activities',
  options: 'odata',
  replies: 'rows',
};
