// Generated from api/opportunity_service_groups.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { OpportunityServiceGroupField } from '../records/opportunity_service_groups';

export type OpportunityServiceGroupsGetInput = ListConditions<OpportunityServiceGroupField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Break even, Display group only, Equipment extended cost, Equipment overhead, Equipment profit, Extended cost, Extended hours, Extended price, General conditions equipment extended cost, General conditions equipment extended price, General conditions equipment overhead, General conditions labor extended cost, General conditions labor extended price, General conditions labor overhead, General conditions material extended cost, General conditions material extended price, General conditions material overhead, General conditions other extended cost, General conditions other extended price, General conditions other overhead, General conditions sub extended cost, General conditions sub extended price, General conditions sub overhead, General conditions total extended cost, General conditions total extended price, General conditions total overhead, Group description, Group name, Labor extended cost, Labor overhead, Labor profit, Material extended cost, Material overhead, Material profit, Opportunity ID, Opportunity service group ID, Optional service group, Other extended cost, Other overhead, Other profit, Overhead, Per price, Service item quantity, Sort order, Sub extended cost, Sub overhead, Sub profit, TM per service extended price, Taxable extended price
   */
  sort_by?: OpportunityServiceGroupField;
} & ListDirection &
  ListPages & {
    /**
     * An OData condition, such as: OpportunityServiceGroupID eq 1 and contains(GroupName,'a'). Together with Conditions, both must hold. Text stands in single quotes; numbers, true, false, null and dates (2026-01-01) stand without. Field names are case-sensitive.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as: OpportunityServiceGroupID desc. In place of Sort by. A key that the records have is added at the end, so that pages fit together.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The only fields to give, separated by commas, such as: OpportunityServiceGroupID,GroupName. In place of Fields.
     * @title Select
     * @advanced true
     */
    select?: string;
    /**
     * Related records to give along. Leave it empty: no list is known that takes it.
     * @title Expand
     * @advanced true
     */
    expand?: string;
  } & ODataOptions;
