// Generated from api/work_tickets.yaml by "npm run generate": change the page, not this file.
import type { WorkTicketID } from '../records/ids';

export type WorkTicketsPatchPartialOccurrenceInput = {
  /**
   * The WorkTicketID, not the WorkTicketNumber.
   *
   * @title Work ticket ID
   * @minimum 1
   */
  WorkTicketID: WorkTicketID;
  /**
   * Presumably a share of one occurrence, e.g. 0.5 for half; Aspire does not say.
   *
   * @title Partial occurrence
   */
  PartialOccurrence?: number;
  /**
   * The version of Aspire's API to ask for, such as: 1.0. Leave it empty unless Aspire told you otherwise.
   *
   * @title API version
   * @advanced true
   */
  api_version?: string;
};
