// Generated from api/opportunities.yaml by "npm run generate": change the page, not this file.
import type {
  ChangedSince,
  ConditionOperator,
  ListConditions,
  ListDirection,
  ListPages,
  ODataOptions,
} from '../aspire/types/listInput';
import type { OpportunityField } from '../records/opportunities';

/**
 * One condition on a field of the record.
 * @title Condition
 */
type OpportunityCondition = {
  /**
   * The field to compare.
   * @title Field
   */
  field: OpportunityField;
  /**
   * How to compare. Contains, starts with and ends with are for text; greater, less, at least, at most and between are for numbers and dates; the others are for every field.
   * @title Operator
   */
  operator: ConditionOperator;
  /**
   * Choose the field first, then pick from its values, or type one, such as Plaza, 42, true or 2026-04-08. "Is one of" takes several and "Between" two, separated by commas: put a value with commas in double quotes. A day stands for the whole day. Leave it empty for "Is empty" and "Is not empty".
   * @title Value
   * @lookupOperation field_values_ddl
   * @lookupInput {"list":"opportunities_get","field":"{{{field}}}"}
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

export type OpportunitiesGetInput = ListConditions<OpportunityCondition, OpportunityField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Actual cost dollars, Actual cost labor, Actual cost material, Actual cost subcontractor, Actual earned revenue, Actual gross margin dollars, Actual gross margin percent, Actual labor cost per hour, Actual labor hours, Anticipated close date, Approved date, Approved user ID, Approved user name, Bid due date, Billing address city, Billing address ID, Billing address line 1, Billing address line 2, Billing address state or province, Billing address ZIP code, Billing company ID, Billing company name, Billing contact ID, Billing contact name, Branch code, Branch ID, Branch name, Budgeted dollars, Closed user ID, Closed user name, Competitor ID, Competitor name, Complete date, Created by user ID, Created by user name, Created date and time, Customer contract number, Customer purchase order number, District name, Division code, Division ID, Division name, Electronic payments override convenience fee, End date, Estimated break even dollars, Estimated cost dollars, Estimated dollars, Estimated equipment cost, Estimated gross margin dollars, Estimated gross margin percent, Estimated labor cost, Estimated labor cost per hour, Estimated labor hours, Estimated material cost, Estimated net profit dollars, Estimated net profit percent, Estimated other cost, Estimated overhead dollars, Estimated realize rate, Estimated subcontractor cost, Estimated total cost, Estimator notes, Federal tax percent, Invoice note, Invoice type, Job status name, Lead source ID, Lead source name, Lost date, Lost reason, Master opportunity ID, Master opportunity number, Master sequence number, Modified by user ID, Modified by user name, Modified date, Operations manager contact ID, Operations manager contact name, Opportunity canceled reason, Opportunity canceled reason ID, Opportunity ID, Opportunity name, Opportunity number, Opportunity stage, Opportunity stage ID, Opportunity stage name, Opportunity status, Opportunity status ID, Opportunity status name, Opportunity type, Override payment terms, Override payment terms ID, Payment terms ID, Percent complete, Probability, Property ID, Property name, Proposal description 1, Proposal description 2, Proposed date, Proposed user ID, Proposed user name, Real opportunity number, Region name, Renewal date, Retainage maturity date, Retainage percent, Sales representative contact ID, Sales representative contact name, Sales type ID, Sales type name, Start date, State tax percent, T&M per service taxable amount, Taxable amount, Taxable percent, Template opportunity ID, Won date, Won dollars
   */
  sort_by?: OpportunityField;
} & ListDirection &
  ChangedSince &
  ListPages & {
    /**
     * An OData condition, such as BranchID eq 1 and contains(OpportunityName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as ModifiedDate desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as OpportunityID,OpportunityName. Use it in place of Fields.
     * @title Select
     * @advanced true
     */
    select?: string;
    /**
     * Leave it empty: Aspire refuses it on most lists. You get Opportunity revisions, Opportunity billings, Schedule of value groups without it.
     * @title Expand
     * @advanced true
     */
    expand?: string;
  } & ODataOptions;
