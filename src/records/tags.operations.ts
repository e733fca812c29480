// Generated from api/tags.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const tags: ResourceRow = { name: 'Tags', singular: 'tag', plural: 'tags', key: ['TagID'] };

export const tagsGet: OperationRow = {
  name: 'tags_get',
  title: 'List tags',
  resource: tags,
  method: 'GET',
  path: '/Tags',
  options: 'odata',
  fields: { TagID: 'integer', TagName: 'text', TagType: 'text', Active: 'boolean' },
  replies: 'rows',
};
