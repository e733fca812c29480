// Generated from api/work_ticket_revenues.yaml by "npm run generate": change the page, not this file.
import type { Operation, Resource } from '../aspire/model/operation';

export const workTicketRevenues: Resource = {
  name: 'WorkTicketRevenues',
  singular: 'work ticket revenue',
  plural: 'work ticket revenues',
  key: ['WorkTicketRevenueID'],
};

export const workTicketRevenuesGet: Operation = {
  name: 'work_ticket_revenues_get',
  title: 'List work ticket revenues',
  resource: workTicketRevenues,
  method: 'GET',
  path: '/WorkTicketRevenues',
  options: 'odata',
  fields: {
    WorkTicketRevenueID: 'integer',
    WorkTicketID: 'integer',
    WorkTicketNumber: 'integer',
    RevenueMonth: 'date',
    RevenueAmount: 'number',
    CreatedDateTime: 'date',
    EditedByUserID: 'integer',
    EditedByUserName: 'text',
    EditedDateTime: 'date',
    AccountingPeriodID: 'integer',
  },
  stamps: { changed: 'EditedDateTime', created: 'CreatedDateTime', nullable: ['EditedDateTime', 'CreatedDateTime'] },
  replies: 'rows',
};
