// Generated from api/work_ticket_status.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const workTicketStatus: ResourceRow = {
  name: 'WorkTicketStatus',
  singular: 'work ticket status',
  plural: 'work ticket status',
  key: [],
};

export const workTicketStatusMarkWorkTicketAsReviewed: OperationRow = {
  name: 'work_ticket_status_mark_work_ticket_as_reviewed',
  title: 'Mark work ticket as reviewed',
  resource: workTicketStatus,
  method: 'POST',
  path: '/WorkTicketStatus/MarkWorkTicketAsReviewed',
  body: {
    WorkTicketID: { type: 'integer', title: 'Work ticket', required: true, minimum: 1, maximum: 2147483647 },
    ReviewedDateTime: { type: 'string', required: true, minLength: 1, form: 'date-time' },
    ReviewedUserID: { type: 'integer', title: 'Reviewed by', required: true, minimum: 1, maximum: 2147483647 },
  },
  replies: 'untyped',
};
