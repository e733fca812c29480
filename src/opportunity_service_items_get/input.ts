// Generated from api/opportunity_service_items.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { OpportunityServiceItemField } from '../records/opportunity_service_items';

export type OpportunityServiceItemsGetInput = ListConditions<OpportunityServiceItemField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Allocation unit type ID, Allocation unit type name, Break even, Catalog item category ID, Catalog item category name, Catalog item ID, Equipment extended cost, Equipment overhead, Equipment profit, Estimating notes, Extended cost, Extended hours, Extended hours orig, Extended price, Force unit pricing, Item cost, Item cost orig, Item description, Item name, Item quantity, Item type, Labor extended cost, Labor overhead, Labor profit, Material extended cost, Material overhead, Material profit, Occur, Opportunity service ID, Opportunity service item ID, Other extended cost, Other overhead, Other profit, Overhead, Override price, Override unit price, Per hours, Per hours orig, Per price, Per price override, Sort order, Sub extended cost, Sub overhead, Sub profit, Unit price override
   */
  sort_by?: OpportunityServiceItemField;
} & ListDirection &
  ListPages & {
    /**
     * An OData condition, such as: OpportunityServiceItemID eq 1 and contains(ItemName,'a'). Together with Conditions, both must hold. Text stands in single quotes; numbers, true, false, null and dates (2026-01-01) stand without. Field names are case-sensitive.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as: OpportunityServiceItemID desc. In place of Sort by. A key that the records have is added at the end, so that pages fit together.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The only fields to give, separated by commas, such as: OpportunityServiceItemID,ItemName. In place of Fields.
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
