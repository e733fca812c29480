// Generated from api/work_ticket_visits.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const workTicketVisits: ResourceRow = {
  name: 'WorkTicketVisits',
  singular: 'work ticket visit',
  plural: 'work ticket visits',
  key: ['WorkTicketVisitID'],
};

export const workTicketVisitsGet: OperationRow = {
  name: 'work_ticket_visits_get',
  title: 'List work ticket visits',
  resource: workTicketVisits,
  method: 'GET',
  path: '/WorkTicketVisits',
  options: 'odata',
  fields: {
    WorkTicketVisitID: 'integer',
    RouteID: 'integer',
    ScheduledDate: 'date',
    SequenceNum: 'integer',
    WorkTicketID: 'integer',
    Hours: 'number',
    RouteName: 'text',
    WorkTicketNumber: 'integer',
  },
  timestamps: { created: 'ScheduledDate', nullable: ['ScheduledDate'] },
  replies: 'rows',
};
