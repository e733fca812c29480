// Generated from api/work_tickets.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { WorkTicketID } from '../records/ids';

export type WorkTicketsPatchPartialOccurrenceInput = Simplify<
  {
    /**
     * The WorkTicketID, not the WorkTicketNumber.
     * @title Work ticket ID
     * @minimum 1
     */
    WorkTicketID: WorkTicketID;
    /**
     * Presumably a share of one occurrence, e.g. 0.5 for half; Aspire does not say.
     * @title Partial occurrence
     */
    PartialOccurrence?: number;
  } & ApiVersion
>;
