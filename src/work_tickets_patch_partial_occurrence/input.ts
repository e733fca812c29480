// Generated from api/work_tickets.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { WorkTicketID } from '../records/ids';

export type WorkTicketsPatchPartialOccurrenceInput = Simplify<
  {
    /**
     * The work ticket to change.
     * @title Work ticket
     * @minimum 1
     */
    WorkTicketID: WorkTicketID;
    /**
     * The share of one occurrence, such as 0.5 for half.
     * @title Partial occurrence
     */
    PartialOccurrence?: number;
  } & ApiVersion
>;
