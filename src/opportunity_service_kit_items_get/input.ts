// Generated from api/opportunity_service_kit_items.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { OpportunityServiceKitItemField } from '../records/opportunity_service_kit_items';

export type OpportunityServiceKitItemsGetInput = ListConditions<OpportunityServiceKitItemField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Allocation unit type ID, Allocation unit type name, Available to crew, Break even, Catalog item category ID, Catalog item category name, Catalog item ID, Extended hours, Invert factor, Invert factor orig, Item cost, Item cost extended, Item cost orig, Item factor, Item factor orig, Item name, Item quantity, Item quantity exact, Item quantity extended, Item quantity unit, Item type, Opportunity ID, Opportunity service group ID, Opportunity service ID, Opportunity service item ID, Opportunity service kit item ID, Overhead, Per hours, Per hours orig, Per price, Take off item ID, Take off item name, Unit price, Waste percent, Waste percent orig
   */
  sort_by?: OpportunityServiceKitItemField;
} & ListDirection &
  ListPages & {
    /**
     * An OData condition, such as: OpportunityServiceKitItemID eq 1 and contains(ItemName,'a'). Together with Conditions, both must hold. Text stands in single quotes; numbers, true, false, null and dates (2026-01-01) stand without. Field names are case-sensitive.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as: OpportunityServiceKitItemID desc. In place of Sort by. A key that the records have is added at the end, so that pages fit together.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The only fields to give, separated by commas, such as: OpportunityServiceKitItemID,ItemName. In place of Fields.
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
