// Generated from api/activity_categories.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const activityCategories: ResourceRow = {
  name: 'ActivityCategories',
  singular: 'activity category',
  plural: 'activity categories',
  key: ['ActivityCategoryID'],
};

export const activityCategoriesGet: OperationRow = {
  name: 'activity_categories_get',
  title: 'List activity categories',
  resource: activityCategories,
  method: 'GET',
  path: '/ActivityCategories',
  options: 'odata',
  fields: { ActivityCategoryID: 'integer', ActivityType: 'text', ActivityCategoryName: 'text', Active: 'boolean' },
  replies: 'rows',
};
