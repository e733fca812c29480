// Generated from api/contacts.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { ContactBody } from '../records/contacts.bodies';

export type ContactsBatchCreateInput = {
  /**
   * The contacts to create, 500 at most. Results count them from 0.
   * @title Items
   * @minItems 1
   * @maxItems 500
   */
  items: ContactBody[];
  /**
   * True stops after the first contact that fails, sends them one at a time, and sends none while one is filled in wrongly. Otherwise a failed one does not keep back the others.
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
