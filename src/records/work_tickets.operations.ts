// Generated from api/work_tickets.yaml by "npm run generate": change the page, not this file.
import type { Operation, Resource } from '../aspire/operation';

export const workTickets: Resource = {
  name: 'WorkTickets',
  singular: 'work ticket',
  plural: 'work tickets',
  key: ['WorkTicketID'],
};

export const workTicketsGet: Operation = {
  name: 'work_tickets_get',
  title: 'List work tickets',
  resource: workTickets,
  method: 'GET',
  path: '/WorkTickets',
  options: 'odata',
  replies: 'rows',
};

export const workTicketsCreateAsNeededWorkTickets: Operation = {
  name: 'work_tickets_create_as_needed_work_tickets',
  title: 'Create as-needed work tickets',
  resource: workTickets,
  method: 'POST',
  path: '/WorkTickets/CreateAsNeededWorkTickets',
  body: {
    OpportunityServiceId: { type: 'integer', minimum: 1, maximum: 2147483647 },
    RouteId: { type: 'integer', minimum: 1, maximum: 2147483647 },
    ScheduledStartDate: { type: 'string', required: true, minLength: 1 },
    StartDateTime: { type: 'string', nullable: true },
    EndDateTime: { type: 'string', nullable: true },
    HoursPerDay: { type: 'number', nullable: true },
  },
  replies: 'untyped',
};

export const workTicketsPatchPartialOccurrence: Operation = {
  name: 'work_tickets_patch_partial_occurrence',
  title: 'Set partial occurrence of work ticket',
  resource: workTickets,
  method: 'PATCH',
  path: '/WorkTickets/PartialOccurrences',
  body: {
    WorkTicketID: { type: 'integer', required: true, minimum: 1 },
    PartialOccurrence: { type: 'number', nullable: true },
  },
  replies: 'id',
};
