// Generated from api/work_tickets.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { WorkTicketID } from '../records/ids';
import type { WorkTicketField } from '../records/work_tickets';

export type WorkTicketsGetByIdInput = {
  /**
   * The Work ticket ID of the work ticket to give, such as: 4711.
   * @title Work ticket ID
   * @minimum 1
   */
  id: WorkTicketID;
  /**
   * The only fields to give back; the key is always given. Left empty, the record comes whole, nested lists included.
   * @title Fields
   */
  fields?: WorkTicketField[];
  /**
   * Whether a missing work ticket gives null and found as false, so that the workflow can branch. Left empty, it is an error.
   * @title Return null if not found
   * @advanced true
   */
  return_null_if_not_found?: boolean;
  /**
   * The fields to give back as a text with commas, in place of Fields, such as: WorkTicketID,OpportunityServiceID.
   * @title Select
   * @advanced true
   */
  select?: string;
};
