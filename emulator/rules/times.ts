import { textOf } from '../model/values';
import { Refusal } from '../model/apiResponse';
import { idIn, type Call } from '../writing/writeCall';
import type { Rule, Rules } from './rule';

function refuseNoCrew({ body }: Call): void {
  if (idIn(body, 'RouteID') === null && idIn(body, 'CrewLeaderContactID') === null) {
    throw Refusal.rule('RouteID or CrewLeaderContactID is required.');
  }
}

/** What follows from the ticket and the two times: the day, the hours, the branch. */
const reckon: NonNullable<Rule['complete']> = (values, { store, body }) => {
  const start = textOf(body.StartTime);
  const worked = new Date(textOf(body.EndTime)).getTime() - new Date(start).getTime();
  values.WorkTicketTimeDate = `${start.slice(0, 10)}T00:00:00`;
  values.Hours = Math.max(0, Math.round(worked / 36_000) / 100);
  values.BranchID = store.row('WorkTickets', Number(body.WorkTicketID))?.BranchID ?? null;
};

export const times: Rules = {
  clock_times_create: { check: refuseNoCrew },
  // Described as a string, unlike every other id.
  work_ticket_times_create: { complete: reckon, reply: (_, id) => ({ status: 200, body: String(id) }) },
};
