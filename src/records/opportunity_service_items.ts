// Generated from api/opportunity_service_items.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Item name, Opportunity service item ID, Allocation unit type name, Allocation unit type ID, Break even, Catalog item ID, Catalog item category name, Catalog item category ID, Equipment extended cost, Equipment overhead, Equipment profit, Estimating notes, Extended cost, Extended hours, Extended hours original, Extended price, Force unit pricing, Item cost, Item cost original, Item description, Item quantity, Item type, Labor extended cost, Labor overhead, Labor profit, Material extended cost, Material overhead, Material profit, Occurrence, Opportunity service ID, Other extended cost, Other overhead, Other profit, Overhead, Override price, Override unit price, Per hours, Per hours original, Per price, Per price override, Sort order, Subcontractor extended cost, Subcontractor overhead, Subcontractor profit, Unit price override */
export enum OpportunityServiceItemField {
  ItemName = 'ItemName',
  OpportunityServiceItemID = 'OpportunityServiceItemID',
  AllocationUnitTypeName = 'AllocationUnitTypeName',
  AllocationUnitTypeID = 'AllocationUnitTypeID',
  BreakEven = 'BreakEven',
  CatalogItemID = 'CatalogItemID',
  CatalogItemCategoryName = 'CatalogItemCategoryName',
  CatalogItemCategoryID = 'CatalogItemCategoryID',
  EquipmentExtendedCost = 'EquipmentExtendedCost',
  EquipmentOverhead = 'EquipmentOverhead',
  EquipmentProfit = 'EquipmentProfit',
  EstimatingNotes = 'EstimatingNotes',
  ExtendedCost = 'ExtendedCost',
  ExtendedHours = 'ExtendedHours',
  ExtendedHoursOrig = 'ExtendedHoursOrig',
  ExtendedPrice = 'ExtendedPrice',
  ForceUnitPricing = 'ForceUnitPricing',
  ItemCost = 'ItemCost',
  ItemCostOrig = 'ItemCostOrig',
  ItemDescription = 'ItemDescription',
  ItemQuantity = 'ItemQuantity',
  ItemType = 'ItemType',
  LaborExtendedCost = 'LaborExtendedCost',
  LaborOverhead = 'LaborOverhead',
  LaborProfit = 'LaborProfit',
  MaterialExtendedCost = 'MaterialExtendedCost',
  MaterialOverhead = 'MaterialOverhead',
  MaterialProfit = 'MaterialProfit',
  Occur = 'Occur',
  OpportunityServiceID = 'OpportunityServiceID',
  OtherExtendedCost = 'OtherExtendedCost',
  OtherOverhead = 'OtherOverhead',
  OtherProfit = 'OtherProfit',
  Overhead = 'Overhead',
  OverridePrice = 'OverridePrice',
  OverrideUnitPrice = 'OverrideUnitPrice',
  PerHours = 'PerHours',
  PerHoursOrig = 'PerHoursOrig',
  PerPrice = 'PerPrice',
  PerPriceOverride = 'PerPriceOverride',
  SortOrder = 'SortOrder',
  SubExtendedCost = 'SubExtendedCost',
  SubOverhead = 'SubOverhead',
  SubProfit = 'SubProfit',
  UnitPriceOverride = 'UnitPriceOverride',
}

/** A line of an estimated service: labor, material, equipment, a subcontractor or other cost, with quantity, cost and price. */
export type OpportunityServiceItem = {
  /**
   * Tells this record from the others.
   * @title Opportunity service item ID
   * @TJS-type integer
   */
  OpportunityServiceItemID?: number;
  /**
   * The ID of an opportunity service: see "List opportunity services".
   * @title Opportunity service ID
   * @TJS-type ["integer","null"]
   */
  OpportunityServiceID?: number | null;
  /**
   * The ID of a catalog item: see "List catalog items".
   * @title Catalog item ID
   * @TJS-type ["integer","null"]
   */
  CatalogItemID?: number | null;
  /** @title Item name */
  ItemName?: string | null;
  /** @title Item description */
  ItemDescription?: string | null;
  /** @title Item quantity */
  ItemQuantity?: number | null;
  /** @title Item cost */
  ItemCost?: number | null;
  /** @title Item cost original */
  ItemCostOrig?: number | null;
  /**
   * @title Occurrence
   * @TJS-type ["integer","null"]
   */
  Occur?: number | null;
  /** @title Per price */
  PerPrice?: number | null;
  /** @title Per price override */
  PerPriceOverride?: number | null;
  /** @title Extended price */
  ExtendedPrice?: number | null;
  /**
   * @title Sort order
   * @TJS-type ["integer","null"]
   */
  SortOrder?: number | null;
  /** @title Item type */
  ItemType?: string | null;
  /**
   * The ID of an unit type: see "List unit types".
   * @title Allocation unit type ID
   * @TJS-type ["integer","null"]
   */
  AllocationUnitTypeID?: number | null;
  /** @title Allocation unit type name */
  AllocationUnitTypeName?: string | null;
  /**
   * The ID of a catalog item category: see "List catalog item categories".
   * @title Catalog item category ID
   * @TJS-type ["integer","null"]
   */
  CatalogItemCategoryID?: number | null;
  /** @title Catalog item category name */
  CatalogItemCategoryName?: string | null;
  /**
   * In hours, such as 7.5.
   * @title Per hours
   */
  PerHours?: number | null;
  /**
   * In hours, such as 7.5.
   * @title Extended hours
   */
  ExtendedHours?: number | null;
  /**
   * In hours, such as 7.5.
   * @title Per hours original
   */
  PerHoursOrig?: number | null;
  /** @title Overhead */
  Overhead?: number | null;
  /** @title Break even */
  BreakEven?: number | null;
  /** @title Extended cost */
  ExtendedCost?: number | null;
  /**
   * In hours, such as 7.5.
   * @title Extended hours original
   */
  ExtendedHoursOrig?: number | null;
  /** @title Override price */
  OverridePrice?: boolean | null;
  /** @title Unit price override */
  UnitPriceOverride?: number | null;
  /** @title Override unit price */
  OverrideUnitPrice?: boolean | null;
  /** @title Force unit pricing */
  ForceUnitPricing?: boolean | null;
  /** @title Estimating notes */
  EstimatingNotes?: string | null;
  /** @title Labor extended cost */
  LaborExtendedCost?: number | null;
  /** @title Material extended cost */
  MaterialExtendedCost?: number | null;
  /** @title Equipment extended cost */
  EquipmentExtendedCost?: number | null;
  /** @title Subcontractor extended cost */
  SubExtendedCost?: number | null;
  /** @title Other extended cost */
  OtherExtendedCost?: number | null;
  /** @title Labor overhead */
  LaborOverhead?: number | null;
  /** @title Material overhead */
  MaterialOverhead?: number | null;
  /** @title Equipment overhead */
  EquipmentOverhead?: number | null;
  /** @title Subcontractor overhead */
  SubOverhead?: number | null;
  /** @title Other overhead */
  OtherOverhead?: number | null;
  /** @title Labor profit */
  LaborProfit?: number | null;
  /** @title Material profit */
  MaterialProfit?: number | null;
  /** @title Equipment profit */
  EquipmentProfit?: number | null;
  /** @title Subcontractor profit */
  SubProfit?: number | null;
  /** @title Other profit */
  OtherProfit?: number | null;
};
