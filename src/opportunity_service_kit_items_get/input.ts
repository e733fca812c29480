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
  ListPages &
  ODataOptions;
