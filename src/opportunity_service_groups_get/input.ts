// Generated from api/opportunity_service_groups.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { OpportunityServiceGroupField } from '../records/opportunity_service_groups';

export type OpportunityServiceGroupsGetInput = ListConditions<OpportunityServiceGroupField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Break even, Display group only, Equipment extended cost, Equipment overhead, Equipment profit, Extended cost, Extended hours, Extended price, General conditions equipment extended cost, General conditions equipment extended price, General conditions equipment overhead, General conditions labor extended cost, General conditions labor extended price, General conditions labor overhead, General conditions material extended cost, General conditions material extended price, General conditions material overhead, General conditions other extended cost, General conditions other extended price, General conditions other overhead, General conditions subcontractor extended cost, General conditions subcontractor extended price, General conditions subcontractor overhead, General conditions total extended cost, General conditions total extended price, General conditions total overhead, Group description, Group name, Labor extended cost, Labor overhead, Labor profit, Material extended cost, Material overhead, Material profit, Opportunity ID, Opportunity service group ID, Optional service group, Other extended cost, Other overhead, Other profit, Overhead, Per price, Service item quantity, Sort order, Subcontractor extended cost, Subcontractor overhead, Subcontractor profit, T&M per service extended price, Taxable extended price
   */
  sort_by?: OpportunityServiceGroupField;
} & ListDirection &
  ListPages & {
    /**
     * An OData condition, such as OpportunityServiceGroupID eq 1 and contains(GroupName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as OpportunityServiceGroupID desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as OpportunityServiceGroupID,GroupName. Use it in place of Fields.
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
