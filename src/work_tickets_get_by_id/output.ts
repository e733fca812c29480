// Generated from api/work_tickets.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { WorkTicket } from '../records/work_tickets';

export type WorkTicketsGetByIdOutput = {
  /**
   * The work ticket; empty where there is none.
   * @title Record
   */
  record: WorkTicket | null;
  /**
   * True when there is such a work ticket.
   * @title Found
   */
  found: boolean;
};
