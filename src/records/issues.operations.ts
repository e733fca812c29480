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
    AssignedTo: { type: 'string', required: true, minLength: 1 },
    DueDate: { type: 'string' },
    Notes: { type: 'string', required: true },
    OpportunityID: { type: 'integer', minimum: 0, maximum: 2147483647 },
    Priority: { type: 'string', nullable: true },
    PropertyID: { type: 'integer', minimum: 0, maximum: 2147483647 },
    StartDate: { type: 'string' },
    Subject: { type: 'string', required: true, maxLength: 200 },
    WorkTicketID: { type: 'integer', minimum: 0, maximum: 2147483647 },
    IncludeClient: { type: 'boolean' },
    PublicComment: { type: 'boolean' },
  },
  replies: 'id',
};
