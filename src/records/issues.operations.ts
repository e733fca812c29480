// Generated from api/issues.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const issues: ResourceRow = { name: 'Issues', singular: 'issue', plural: 'issues', key: [] };

export const issuesCreate: OperationRow = {
  name: 'issues_create',
  title: 'Create issue',
  resource: issues,
  method: 'POST',
  path: '/Issues',
  body: {
    Subject: { type: 'string', required: true, maxLength: 200 },
    Notes: { type: 'string', required: true },
    AssignedTo: { type: 'string', required: true, minLength: 1, form: 'ids' },
    DueDate: { type: 'string', required: true, form: 'date-time' },
    Priority: { type: 'string', nullable: true, values: ['High', 'Low', 'Medium'] },
    PropertyID: {
      type: 'integer',
      title: 'Property',
      minimum: 0,
      maximum: 2147483647,
      notWith: ['OpportunityID', 'WorkTicketID'],
    },
    OpportunityID: {
      type: 'integer',
      title: 'Opportunity',
      minimum: 0,
      maximum: 2147483647,
      notWith: ['PropertyID', 'WorkTicketID'],
    },
    WorkTicketID: {
      type: 'integer',
      title: 'Work ticket',
      minimum: 0,
      maximum: 2147483647,
      notWith: ['OpportunityID', 'PropertyID'],
    },
    StartDate: { type: 'string', form: 'date-time' },
    IncludeClient: { type: 'boolean' },
    PublicComment: { type: 'boolean' },
  },
  replies: 'id',
};
