// Generated from api/tasks.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { OpportunityID, PropertyID, WorkTicketID } from '../records/ids';

type TasksItem = {
  /**
   * Who has to act: the ContactID, or several separated by commas, such as 12 or 12,15.
   * @title Assigned to
   * @minLength 1
   */
  AssignedTo: string;
  /**
   * E.g. 2026-04-10T00:00:00; Aspire does not state the time zone.
   * @title Due date
   * @format datetime
   */
  DueDate: string;
  /**
   * What there is to do.
   * @title Notes
   */
  Notes?: string;
  /**
   * Give this or Property ID or Work ticket ID, not both.
   * @title Opportunity ID
   * @minimum 0
   * @maximum 2147483647
   */
  OpportunityID?: OpportunityID;
  /**
   * Low, Medium or High.
   * @title Priority
   */
  Priority?: string;
  /**
   * Give this or Opportunity ID or Work ticket ID, not both.
   * @title Property ID
   * @minimum 0
   * @maximum 2147483647
   */
  PropertyID?: PropertyID;
  /**
   * E.g. 2026-04-08T00:00:00; Aspire does not state the time zone.
   * @title Start date
   * @format datetime
   */
  StartDate?: string;
  /**
   * Such as Call the customer back.
   * @title Subject
   * @maxLength 200
   */
  Subject: string;
  /**
   * Give this or Opportunity ID or Property ID, not both.
   * @title Work ticket ID
   * @minimum 0
   * @maximum 2147483647
   */
  WorkTicketID?: WorkTicketID;
};

export type TasksBatchCreateInput = {
  /**
   * The tasks to create, 500 at most. Results name them by their place in this list, from 0.
   * @title Items
   * @minItems 1
   * @maxItems 500
   */
  items: TasksItem[];
  /**
   * Whether nothing more is sent once an item has failed. The tasks then go one at a time, and none goes while any is filled in wrongly. Left empty, a failed item does not keep back the others.
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
