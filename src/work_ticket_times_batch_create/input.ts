// Generated from api/work_ticket_times.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { WorkTicketTimeBody } from '../records/work_ticket_times.bodies';

export type WorkTicketTimesBatchCreateInput = {
  /**
   * The work ticket times to create, 500 at most. Results name them by their place in this list, from 0.
   * @title Items
   * @minItems 1
   * @maxItems 500
   */
  items: WorkTicketTimeBody[];
  /**
   * Whether nothing more is sent once an item has failed. The work ticket times then go one at a time, and none goes while any is filled in wrongly. Left empty, a failed item does not keep back the others.
   * @title Stop on error
   * @advanced true
   */
  stop_on_error?: boolean;
  /**
   * How many items are under way at the same time, 1 to 8. Left empty it is 4.
   * @title Concurrency
   * @minimum 1
   * @maximum 8
   * @advanced true
   * @TJS-type integer
   */
  concurrency?: number;
};
