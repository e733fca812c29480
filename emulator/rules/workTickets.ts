import { firstTicketNumber, ticketStatuses } from '../seed/plans/production';
import type { Values } from '../model/values';
import { idIn, requireRecord, type WriteCall } from '../writing/writeCall';
import { emptyRecord } from '../writing/emptyRecord';
import { stampChange, stampCreation } from '../model/auditFields';
import type { Rules } from './rule';

/** Changes fields of a ticket that is there. */
function changeTicket(call: WriteCall, fields: Values): number {
  const { store, body, target, now } = call;
  requireRecord(call, target.name, body.WorkTicketID);
  const id = Number(body.WorkTicketID);
  const values = { ...store.stored(target.name, id)!, ...fields };
  stampChange(values, target, now);
  store.replace(target.name, id, values);
  return id;
}

function markReviewed(call: WriteCall): number {
  const { ReviewedDateTime } = call.body;
  return changeTicket(call, {
    ReviewedDateTime: ReviewedDateTime ?? null,
    ReviewedUserID: idIn(call.body, 'ReviewedUserID'),
  });
}

/** One scheduled ticket of a service that is done as needed, and its visit on the route. */
function createAsNeeded(call: WriteCall): number {
  const { store, body, target, now } = call;
  const service = requireRecord(call, 'OpportunityServices', body.OpportunityServiceId);
  const route = store.row('Routes', Number(body.RouteId));
  const id = store.nextId(target.name);
  const status = 'Scheduled';
  const values: Values = {
    ...emptyRecord(target, id),
    OpportunityServiceID: body.OpportunityServiceId ?? null,
    OpportunityID: service.OpportunityID ?? null,
    BranchID: service.BranchID ?? null,
    WorkTicketNumber: firstTicketNumber + id,
    WorkTicketStatusID: ticketStatuses.indexOf(status) + 1,
    WorkTicketStatusName: status,
    WorkTicketStatus: status,
    CrewLeaderContactID: route?.CrewLeaderContactID ?? null,
    ScheduledStartDate: body.ScheduledStartDate ?? null,
    AnticStartDate: body.ScheduledStartDate ?? null,
    HoursScheduled: body.HoursPerDay ?? 0,
    VisitsScheduled: 1,
  };
  stampCreation(values, target, now);
  store.insert(target.name, values);
  addVisit(call, id);
  return id;
}

function addVisit({ store, body }: WriteCall, ticket: number): void {
  const resource = store.api.resources.get('WorkTicketVisits')!;
  store.insert(resource.name, {
    ...emptyRecord(resource, store.nextId(resource.name)),
    WorkTicketID: ticket,
    RouteID: idIn(body, 'RouteId'),
    ScheduledDate: body.ScheduledStartDate ?? null,
    SequenceNum: 1,
    Hours: body.HoursPerDay ?? null,
  });
}

export const workTickets: Rules = {
  work_ticket_status_mark_work_ticket_as_reviewed: { write: markReviewed },
  work_tickets_create_as_needed_work_tickets: { write: createAsNeeded },
  work_tickets_patch_partial_occurrence: {
    write: (call) => changeTicket(call, { PartialOccurrence: call.body.PartialOccurrence ?? null }),
  },
};
