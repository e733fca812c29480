// Generated from api/work_ticket_times.yaml by "npm run generate": change the page, not this file.
import type { Operation, Resource } from '../aspire/operation';

export const workTicketTimes: Resource = {
  name: 'WorkTicketTimes',
  singular: 'work ticket time',
  plural: 'work ticket times',
  key: ['WorkTicketTimeID'],
};

export const workTicketTimesGet: Operation = {
  name: 'work_ticket_times_get',
  title: 'List work ticket times',
  resource: workTicketTimes,
  method: 'GET',
  path: '/WorkTicketTimes',
  options: 'odata',
  replies: 'rows',
};

export const workTicketTimesCreate: Operation = {
  name: 'work_ticket_times_create',
  title: 'Create work ticket time',
  resource: workTicketTimes,
  method: 'POST',
  path: '/WorkTicketTimes',
  body: {
    ContactID: { type: 'integer', minimum: 1, maximum: 2147483647 },
    WorkTicketID: { type: 'integer', minimum: 1, maximum: 2147483647 },
    StartTime: { type: 'string', required: true, minLength: 1 },
    StartLatitude: { type: 'number', nullable: true },
    StartLongitude: { type: 'number', nullable: true },
    RouteID: { type: 'integer', nullable: true },
    CrewLeaderContactID: { type: 'integer', nullable: true },
    EndTime: { type: 'string', required: true, minLength: 1 },
    EndLatitude: { type: 'number', nullable: true },
    EndLongitude: { type: 'number', nullable: true },
  },
  replies: 'id',
};
