// Generated from api/work_ticket_visit_notes.yaml by "npm run generate": change the page, not this file.
import type { Operation, Resource } from '../aspire/operation';

export const workTicketVisitNotes: Resource = {
  name: 'WorkTicketVisitNotes',
  singular: 'work ticket visit note',
  plural: 'work ticket visit notes',
  key: ['WorkTicketVisitNoteID'],
};

export const workTicketVisitNotesGet: Operation = {
  name: 'work_ticket_visit_notes_get',
  title: 'List work ticket visit notes',
  resource: workTicketVisitNotes,
  method: 'GET',
  path: '/WorkTicketVisitNotes',
  options: 'odata',
  replies: 'rows',
};
