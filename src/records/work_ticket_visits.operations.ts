// Generated from api/work_ticket_visits.yaml by "npm run generate": change the page, not this file.
import type { Operation, Resource } from '../aspire/model/operation';

export const workTicketVisits: Resource = {
  name: 'WorkTicketVisits',
  singular: 'work ticket visit',
  plural: 'work ticket visits',
  key: ['WorkTicketVisitID'],
};

export const workTicketVisitsGet: Operation = {
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
  stamps: { created: 'ScheduledDate', nullable: ['ScheduledDate'] },
  replies: 'rows',
};
