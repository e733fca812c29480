// Generated from api/work_tickets.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type WorkTicketsDdlInput = {
  /**
   * Only the work tickets of this branch, such as 1. Leave it empty to get all of them.
   * @title Branch ID
   * @TJS-type ["integer","string"]
   */
  branch_id?: number | string;
  /**
   * Only the work tickets of this opportunity, such as 1. Leave it empty to get all of them.
   * @title Opportunity ID
   * @TJS-type ["integer","string"]
   */
  opportunity_id?: number | string;
  /**
   * Only the work tickets of this opportunity service, such as 1. Leave it empty to get all of them.
   * @title Opportunity service ID
   * @TJS-type ["integer","string"]
   */
  opportunity_service_id?: number | string;
  /**
   * Only the work tickets of this property, such as 1. Leave it empty to get all of them.
   * @title Property ID
   * @TJS-type ["integer","string"]
   */
  property_id?: number | string;
  /**
   * Only the work tickets that hold all of these words in work ticket status name or work ticket number, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
