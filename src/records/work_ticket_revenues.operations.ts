// Generated from api/work_ticket_revenues.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const workTicketRevenues: ResourceRow = {
  name: 'WorkTicketRevenues',
  singular: 'work ticket revenue',
  plural: 'work ticket revenues',
  key: ['WorkTicketRevenueID'],
};

export const workTicketRevenuesGet: OperationRow = {
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
  timestamps: {
    changed: 'EditedDateTime',
    created: 'CreatedDateTime',
    nullable: ['EditedDateTime', 'CreatedDateTime'],
  },
  replies: 'rows',
};
