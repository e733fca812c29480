// Generated from api/work_ticket_times.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { WorkTicketTimeBody } from '../records/work_ticket_times.bodies';

export type WorkTicketTimesBatchCreateInput = {
  /**
   * The work ticket times to create, 500 at most. Results count them from 0.
   * @title Items
   * @minItems 1
   * @maxItems 500
   */
  items: WorkTicketTimeBody[];
  /**
   * True stops after the first work ticket time that fails, sends them one at a time, and sends none while one is filled in wrongly. Otherwise a failed one does not keep back the others.
   * @title Stop on error
   * @advanced true
   */
  stop_on_error?: boolean;
  /**
   * How many to send at the same time, 1 to 8. Leave it empty for 4.
   * @title Concurrency
   * @minimum 1
   * @maximum 8
   * @advanced true
   * @TJS-type integer
   */
  concurrency?: number;
};
