// Generated from api/tasks.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { OpportunityID, PropertyID, WorkTicketID } from '../records/ids';

type TasksItem = {
  /**
   * One line that says it all, such as Call the customer back.
   * @title Subject
   * @maxLength 200
   */
  Subject: string;
  /**
   * Who has to act: the contact IDs, separated by commas, such as 12 or 12,15.
   * @title Assigned to
   * @minLength 1
   */
  AssignedTo: string;
  /**
   * The day by which it has to be done, such as 2026-04-10.
   * @title Due date
   * @format datetime
   */
  DueDate: string;
  /**
   * What there is to do, such as Ask for the gate code.
   * @title Notes
   * @format text
   */
  Notes?: string;
  /**
   * How urgent it is.
   * @title Priority
   * @lookupOperation field_values_ddl
   * @lookupInput {"list":"activities_get","field":"Priority"}
   * @lookupAuthRequired true
   */
  Priority?: string;
  /**
   * Give this or Opportunity or Work ticket, not both.
   * @title Property
   * @minimum 0
   * @maximum 2147483647
   */
  PropertyID?: PropertyID;
  /**
   * Give this or Property or Work ticket, not both.
   * @title Opportunity
   * @minimum 0
   * @maximum 2147483647
   */
  OpportunityID?: OpportunityID;
  /**
   * Give this or Opportunity or Property, not both.
   * @title Work ticket
   * @minimum 0
   * @maximum 2147483647
   */
  WorkTicketID?: WorkTicketID;
  /**
   * The day on which work on it begins, such as 2026-04-08.
   * @title Start date
   * @format datetime
   */
  StartDate?: string;
};

export type TasksBatchCreateInput = {
  /**
   * The tasks to create, 500 at most. Results count them from 0.
   * @title Items
   * @minItems 1
   * @maxItems 500
   */
  items: TasksItem[];
  /**
   * True stops after the first task that fails, sends them one at a time, and sends none while one is filled in wrongly. Otherwise a failed one does not keep back the others.
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
