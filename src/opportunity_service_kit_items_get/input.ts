// Generated from api/opportunity_service_kit_items.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { OpportunityServiceKitItemField } from '../records/opportunity_service_kit_items';

export type OpportunityServiceKitItemsGetInput = ListConditions<OpportunityServiceKitItemField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Allocation unit type ID, Allocation unit type name, Available to crew, Break even, Catalog item category ID, Catalog item category name, Catalog item ID, Extended hours, Invert factor, Invert factor original, Item cost, Item cost extended, Item cost original, Item factor, Item factor original, Item name, Item quantity, Item quantity exact, Item quantity extended, Item quantity unit, Item type, Opportunity ID, Opportunity service group ID, Opportunity service ID, Opportunity service item ID, Opportunity service kit item ID, Overhead, Per hours, Per hours original, Per price, Take off item ID, Take off item name, Unit price, Waste percent, Waste percent original
   */
  sort_by?: OpportunityServiceKitItemField;
} & ListDirection &
  ListPages & {
    /**
     * An OData condition, such as OpportunityServiceKitItemID eq 1 and contains(ItemName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as OpportunityServiceKitItemID desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as OpportunityServiceKitItemID,ItemName. Use it in place of Fields.
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
