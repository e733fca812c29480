// Generated from api/opportunity_service_items.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { OpportunityServiceItemField } from '../records/opportunity_service_items';

export type OpportunityServiceItemsGetInput = ListConditions<OpportunityServiceItemField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Allocation unit type ID, Allocation unit type name, Break even, Catalog item category ID, Catalog item category name, Catalog item ID, Equipment extended cost, Equipment overhead, Equipment profit, Estimating notes, Extended cost, Extended hours, Extended hours original, Extended price, Force unit pricing, Item cost, Item cost original, Item description, Item name, Item quantity, Item type, Labor extended cost, Labor overhead, Labor profit, Material extended cost, Material overhead, Material profit, Occurrence, Opportunity service ID, Opportunity service item ID, Other extended cost, Other overhead, Other profit, Overhead, Override price, Override unit price, Per hours, Per hours original, Per price, Per price override, Sort order, Subcontractor extended cost, Subcontractor overhead, Subcontractor profit, Unit price override
   */
  sort_by?: OpportunityServiceItemField;
} & ListDirection &
  ListPages & {
    /**
     * An OData condition, such as OpportunityServiceItemID eq 1 and contains(ItemName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as OpportunityServiceItemID desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as OpportunityServiceItemID,ItemName. Use it in place of Fields.
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
