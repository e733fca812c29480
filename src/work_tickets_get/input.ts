// Generated from api/work_tickets.yaml by "npm run generate": change the page, not this file.
import type {
  ChangedSince,
  ConditionOperator,
  ListConditions,
  ListDirection,
  ListPages,
  ODataOptions,
} from '../aspire/types/listInput';
import type { WorkTicketField } from '../records/work_tickets';

/**
 * One condition on a field of the record.
 * @title Condition
 */
type WorkTicketCondition = {
  /**
   * The field to compare.
   * @title Field
   */
  field: WorkTicketField;
  /**
   * How to compare. Contains, starts with and ends with are for text; greater, less, at least, at most and between are for numbers and dates; the others are for every field.
   * @title Operator
   */
  operator: ConditionOperator;
  /**
   * Choose the field first, then pick from its values, or type one, such as Plaza, 42, true or 2026-04-08. "Is one of" takes several and "Between" two, separated by commas: put a value with commas in double quotes. A day stands for the whole day. Leave it empty for "Is empty" and "Is not empty".
   * @title Value
   * @lookupOperation field_values_ddl
   * @lookupInput {"list":"work_tickets_get","field":"{{{field}}}"}
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

export type WorkTicketsGetInput = ListConditions<WorkTicketCondition, WorkTicketField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Annualized occurrence, Anticipated start date, Approved date, Approved user ID, Approved user name, Branch ID, Branch name, Budget variance, Complete date, Contract year, Created by user ID, Created by user name, Created date and time, Crew leader contact ID, Crew leader name, Distributed hours, Earned revenue, Equipment cost estimated, Equipment cost actual, Estimated realize rate revenue, Hour cost estimated, Hours actual, Hours estimated, Hours scheduled, Hours unscheduled, Invoice ID, Invoice number, Invoiced amount, Labor cost actual, Last modified by user ID, Last modified by user name, Last modified date and time, Material cost actual, Material cost estimated, Notes, Overtime hours actual, Occurrence, Occurrences, On site hours, On site over under, On site variance, Operations manager contact ID, Opportunity ID, Opportunity number, Opportunity service ID, Other cost actual, Other cost estimated, Partial occurrence, Percent complete, Price, Realize rate revenue, Revenue, Reviewed date and time, Reviewed user ID, Reviewed user name, Route supervisor contact ID, Scheduled start date, Start form date and time, Start form user ID, Subcontractor cost actual, Subcontractor cost estimated, Subcontractor partial occurrence, T&M calculated amount, T&M override amount, Total cost actual, Visits scheduled, Warranty hours actual, Work ticket ID, Work ticket number, Work ticket status, Work ticket status ID, Work ticket status name
   */
  sort_by?: WorkTicketField;
} & ListDirection &
  ChangedSince &
  ListPages & {
    /**
     * An OData condition, such as BranchID eq 1 and contains(WorkTicketStatusName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
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
     * The fields to get, separated by commas, such as WorkTicketID,WorkTicketNumber. Use it in place of Fields.
     * @title Select
     * @advanced true
     */
    select?: string;
    /**
     * Leave it empty: Aspire refuses it on most lists. You get Work ticket revenues without it.
     * @title Expand
     * @advanced true
     */
    expand?: string;
  } & ODataOptions;
