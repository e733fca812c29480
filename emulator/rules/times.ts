import { textOf } from '../model/values';
import { ApiError } from '../model/apiResponse';
import { idIn, type WriteCall } from '../writing/writeCall';
import type { Rule, Rules } from './rule';

function requireCrew({ body }: WriteCall): void {
  if (idIn(body, 'RouteID') === null && idIn(body, 'CrewLeaderContactID') === null) {
    throw ApiError.rule('RouteID or CrewLeaderContactID is required.');
  }
}

/** Fills in the day and the hours from the two times, and the branch from the ticket. */
const fillHours: NonNullable<Rule['complete']> = (values, { store, body }) => {
  const start = textOf(body.StartTime);
  const worked = new Date(textOf(body.EndTime)).getTime() - new Date(start).getTime();
  values.WorkTicketTimeDate = `${start.slice(0, 10)}T00:00:00`;
  values.Hours = Math.max(0, Math.round(worked / 36_000) / 100);
  values.BranchID = store.row('WorkTickets', Number(body.WorkTicketID))?.BranchID ?? null;
};

export const times: Rules = {
  clock_times_create: { check: requireCrew },
  // Described as a string, unlike every other id.
  work_ticket_times_create: { complete: fillHours, respond: (_, id) => ({ status: 200, body: String(id) }) },
};
