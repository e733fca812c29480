// Generated from api/work_ticket_times.yaml by "npm run generate": change the page, not this file.
import type {
  ChangedSince,
  ConditionOperator,
  ListConditions,
  ListDirection,
  ListPages,
  ODataOptions,
} from '../aspire/types/listInput';
import type { WorkTicketTimeField } from '../records/work_ticket_times';

/**
 * One condition on a field of the record.
 * @title Condition
 */
type WorkTicketTimeCondition = {
  /**
   * The field to compare.
   * @title Field
   */
  field: WorkTicketTimeField;
  /**
   * How to compare. Contains, starts with and ends with are for text; greater, less, at least, at most and between are for numbers and dates; the others are for every field.
   * @title Operator
   */
  operator: ConditionOperator;
  /**
   * Choose the field first, then pick from its values, or type one, such as Plaza, 42, true or 2026-04-08. "Is one of" takes several and "Between" two, separated by commas: put a value with commas in double quotes. A day stands for the whole day. Leave it empty for "Is empty" and "Is not empty".
   * @title Value
   * @lookupOperation field_values_ddl
   * @lookupInput {"list":"work_ticket_times_get","field":"{{{field}}}"}
   * @lookupAuthRequired true
   */
  value?: string | number | boolean;
  /**
   * For a field with a date, pick the day or the moment here, such as 2026-04-08. Use it in place of Value.
   * @title Date
   * @format datetime
   */
  date?: string;
  /**
   * The values of "Is one of" or "Between" as a list, such as one from an earlier step. Use it in place of Value.
   * @title Values
   * @advanced true
   */
  values?: (string | number)[];
};

export type WorkTicketTimesGetInput = ListConditions<WorkTicketTimeCondition, WorkTicketTimeField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Accepted date and time, Accepted user ID, Accepted user name, Approved date and time, Approved user ID, Approved user name, Base hourly rate, Branch ID, Branch name, Branch time zone, Break time, Burdened cost, Contact ID, Contact name, Created by user ID, Created by user name, Created date and time, Crew leader contact ID, Crew leader contact name, Distributed time, End time, Exported date and time, Exported user ID, Exported user name, Location end latitude, Location end longitude, Location start latitude, Location start longitude, Has break time, Hours, Invoice ID, Invoice number, Last modified by user ID, Last modified by user name, Last modified date and time, Overtime hours, Opportunity service labor rate, Opportunity service labor rate ID, Opportunity service labor rate name, Pay code ID, Pay code name, Route ID, Route name, Start time, Warranty time, Work ticket ID, Work ticket number, Work ticket time date, Work ticket time ID
   */
  sort_by?: WorkTicketTimeField;
} & ListDirection &
  ChangedSince &
  ListPages & {
    /**
     * An OData condition, such as BranchID eq 1 and contains(ContactName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as LastModifiedDateTime desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as WorkTicketTimeID,ContactName. Use it in place of Fields.
     * @title Select
     * @advanced true
     */
    select?: string;
    /**
     * Leave it empty: Aspire refuses it on most lists.
     * @title Expand
     * @advanced true
     */
    expand?: string;
  } & ODataOptions;
