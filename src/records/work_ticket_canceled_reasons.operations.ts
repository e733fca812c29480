// Generated from api/work_ticket_canceled_reasons.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const workTicketCanceledReasons: ResourceRow = {
  name: 'WorkTicketCanceledReasons',
  singular: 'work ticket canceled reason',
  plural: 'work ticket canceled reasons',
  key: ['WorkTicketCanceledReasonId'],
};

export const workTicketCanceledReasonsGet: OperationRow = {
  name: 'work_ticket_canceled_reasons_get',
  title: 'List work ticket canceled reasons',
  resource: workTicketCanceledReasons,
  method: 'GET',
  path: '/WorkTicketCanceledReasons',
  options: 'odata',
  fields: {
    WorkTicketCanceledReasonId: 'integer',
    WorkTicketCanceledReasonName: 'text',
    Active: 'boolean',
    CreatedByUserId: 'integer',
    CreatedByUserName: 'text',
    CreatedDateTime: 'date',
    LastModifiedByUserId: 'integer',
    LastModifiedByUserName: 'text',
    LastModifiedDateTime: 'date',
  },
  timestamps: { changed: 'LastModifiedDateTime', created: 'CreatedDateTime', nullable: ['LastModifiedDateTime'] },
  replies: 'rows',
};
