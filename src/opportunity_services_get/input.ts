// Generated from api/opportunity_services.yaml by "npm run generate": change the page, not this file.
import type {
  ChangedSince,
  ConditionOperator,
  ListConditions,
  ListDirection,
  ListPages,
  ODataOptions,
} from '../aspire/types/listInput';
import type { OpportunityServiceField } from '../records/opportunity_services';

/**
 * One condition on a field of the record.
 * @title Condition
 */
type OpportunityServiceCondition = {
  /**
   * The field to compare.
   * @title Field
   */
  field: OpportunityServiceField;
  /**
   * How to compare. Contains, starts with and ends with are for text; greater, less, at least, at most and between are for numbers and dates; the others are for every field.
   * @title Operator
   */
  operator: ConditionOperator;
  /**
   * Choose the field first, then pick from its values, or type one, such as Plaza, 42, true or 2026-04-08. "Is one of" takes several and "Between" two, separated by commas: put a value with commas in double quotes. A day stands for the whole day. Leave it empty for "Is empty" and "Is not empty".
   * @title Value
   * @lookupOperation field_values_ddl
   * @lookupInput {"list":"opportunity_services_get","field":"{{{field}}}"}
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

export type OpportunityServicesGetInput = ListConditions<OpportunityServiceCondition, OpportunityServiceField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Added opportunity revision ID, As needed, Branch ID, Branch name, Break even, Change order opportunity service ID, Child opportunity service ID, Complexity percent, Created by user ID, Created by user name, Created date and time, Default pay code ID, Default sequence number, Display name, Equipment extended cost, Equipment extended price, Equipment markup, Equipment overhead, Equipment per extended cost, Equipment per extended price, Equipment profit, Equipment taxable, Extended cost, Extended hours, Extended price, Invoice type, Labor extended cost, Labor extended price, Labor markup, Labor overhead, Labor per extended cost, Labor per extended price, Labor profit, Labor taxable, Last modified by user ID, Last modified by user name, Last modified date and time, Master opportunity service ID, Material extended cost, Material extended price, Material markup, Material overhead, Material per extended cost, Material per extended price, Material profit, Material taxable, Minimum price, Minimum price applied, Net profit percent, Occurrence, Operation notes, Opportunity ID, Opportunity service group ID, Opportunity service ID, Opportunity service status, Other extended cost, Other extended price, Other markup, Other overhead, Other per extended cost, Other per extended price, Other profit, Other taxable, Overhead, Override price, Override pricing, Parent opportunity service ID, Per cost, Per hours, Per hours original, Per price, Per price override, Per visit hours, Per visit materials quantity, Removed opportunity revision ID, Revision start work ticket ID, Round price, Separate work ticket, Service description, Service ID, Service item quantity, Service name abbreviation override, Sort order, Subcontractor extended cost, Subcontractor extended price, Subcontractor markup, Subcontractor overhead, Subcontractor per extended cost, Subcontractor per extended price, Subcontractor profit, Subcontractor taxable, T&M equipment markup percent, T&M material markup percent, T&M minimum hours, T&M other markup percent, T&M subcontractor markup percent, Taxable extended price, Taxable per extended price, Workers' comp code
   */
  sort_by?: OpportunityServiceField;
} & ListDirection &
  ChangedSince &
  ListPages & {
    /**
     * An OData condition, such as BranchID eq 1 and contains(DisplayName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
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
     * The fields to get, separated by commas, such as OpportunityServiceID,DisplayName. Use it in place of Fields.
     * @title Select
     * @advanced true
     */
    select?: string;
    /**
     * Leave it empty: Aspire refuses it on most lists. You get Opportunity service routes, Opportunity service default pay codes without it.
     * @title Expand
     * @advanced true
     */
    expand?: string;
  } & ODataOptions;
