// Generated from api/work_ticket_visit_notes.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const workTicketVisitNotes: ResourceRow = {
  name: 'WorkTicketVisitNotes',
  singular: 'work ticket visit note',
  plural: 'work ticket visit notes',
  key: ['WorkTicketVisitNoteID'],
};

export const workTicketVisitNotesGet: OperationRow = {
  name: 'work_ticket_visit_notes_get',
  title: 'List work ticket visit notes',
  resource: workTicketVisitNotes,
  method: 'GET',
  path: '/WorkTicketVisitNotes',
  options: 'odata',
  fields: {
    WorkTicketVisitNoteID: 'integer',
    WorkTicketVisitID: 'integer',
    WorkTicketID: 'integer',
    Note: 'text',
    CreatedDateTime: 'date',
    CreatedByUserID: 'integer',
    CreatedByUserName: 'text',
    IsPublic: 'boolean',
    LastModifiedByUserID: 'integer',
    LastModifiedByUserName: 'text',
    LastModifiedDateTime: 'date',
    RouteID: 'integer',
    ScheduledDate: 'date',
    StartDateTime: 'date',
    EndDateTime: 'date',
    RouteName: 'text',
    WorkTicketNumber: 'integer',
  },
  timestamps: { changed: 'LastModifiedDateTime', created: 'CreatedDateTime', nullable: ['LastModifiedDateTime'] },
  replies: 'rows',
};
