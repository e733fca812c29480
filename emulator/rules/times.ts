import { textOf } from '../model/values';
import { ApiError } from '../model/apiResponse';
import { idIn, type WriteCall } from '../writing/writeCall';
import type { Rule, Rules } from './rule';

/** A punch belongs to a route or to a crew leader, not to both. */
function requireCrew({ body }: WriteCall): void {
  const given = ['RouteID', 'CrewLeaderContactID'].filter((field) => idIn(body, field) !== null);
  if (given.length === 0) throw ApiError.rule('RouteID or CrewLeaderContactID is required.');
  if (given.length === 2) throw ApiError.rule('RouteID and CrewLeaderContactID cannot both be given.');
}

/** Fills in the day and the hours from the two times, and the branch from the ticket. */
const fillHours: NonNullable<Rule['complete']> = (values, { store, body }) => {
  const start = textOf(body.StartTime);
  const worked = new Date(textOf(body.EndTime)).getTime() - new Date(start).getTime();
  values.WorkTicketTimeDate = `${start.slice(0, 10)}T00:00:00Z`;
  values.Hours = Math.max(0, Math.round(worked / 36_000) / 100);
  values.BranchID = store.row('WorkTickets', Number(body.WorkTicketID))?.BranchID ?? null;
};

export const times: Rules = {
  clock_times_create: { check: requireCrew },
  // Described as a string, and seen as a number.
  work_ticket_times_create: {
    complete: fillHours,
    respond: ({ settings }, id) => ({ status: 200, body: settings.timeReply === 'number' ? id : String(id) }),
  },
};
