// Generated from api/work_tickets.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { WorkTicketID } from '../records/ids';
import type { WorkTicketField } from '../records/work_tickets';

export type WorkTicketsGetByIdInput = {
  /**
   * The work ticket to get: pick it from the list, or give its ID, such as 4711.
   * @title Work ticket
   * @minimum 1
   */
  id: WorkTicketID;
  /**
   * The fields to get; you always get the ID. Leave it empty to get the whole record with its nested lists.
   * @title Fields
   */
  fields?: WorkTicketField[];
  /**
   * True gives an empty Record, and Found as false, when there is no such work ticket, so that your workflow can branch. Otherwise that is an error.
   * @title Return null if not found
   * @advanced true
   */
  return_null_if_not_found?: boolean;
  /**
   * The fields to get, separated by commas, such as WorkTicketID,OpportunityServiceID. Use it in place of Fields.
   * @title Select
   * @advanced true
   */
  select?: string;
};
