// Generated from api/opportunity_tags.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const opportunityTags: ResourceRow = {
  name: 'OpportunityTags',
  singular: 'opportunity tag',
  plural: 'opportunity tags',
  key: ['OpportunityTagID'],
};

export const opportunityTagsGet: OperationRow = {
  name: 'opportunity_tags_get',
  title: 'List opportunity tags',
  resource: opportunityTags,
  method: 'GET',
  path: '/OpportunityTags',
  options: 'odata',
  fields: {
    OpportunityTagID: 'integer',
    OpportunityID: 'integer',
    OpportunityName: 'text',
    TagID: 'integer',
    TagName: 'text',
  },
  replies: 'rows',
};

export const opportunityTagsCreate: OperationRow = {
  name: 'opportunity_tags_create',
  title: 'Create opportunity tag',
  resource: opportunityTags,
  method: 'POST',
  path: '/OpportunityTags',
  body: {
    OpportunityID: { type: 'integer', title: 'Opportunity', required: true, minimum: 1, maximum: 2147483647 },
    TagID: { type: 'integer', title: 'Tag', required: true, minimum: 1, maximum: 2147483647 },
  },
  replies: 'id',
};

export const opportunityTagsDelete: OperationRow = {
  name: 'opportunity_tags_delete',
  title: 'Delete opportunity tag',
  resource: opportunityTags,
  method: 'DELETE',
  path: '/OpportunityTags/{id}',
  params: { id: { type: 'integer', title: 'Tag on opportunity', required: true } },
  replies: 'id',
};
