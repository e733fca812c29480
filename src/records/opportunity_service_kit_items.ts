// Generated from api/opportunity_service_kit_items.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Item name, Opportunity service kit item ID, Allocation unit type name, Allocation unit type ID, Available to crew, Break even, Catalog item ID, Catalog item category name, Catalog item category ID, Extended hours, Invert factor, Invert factor original, Item cost, Item cost extended, Item cost original, Item factor, Item factor original, Item quantity, Item quantity exact, Item quantity extended, Item quantity unit, Item type, Opportunity ID, Opportunity service ID, Opportunity service group ID, Opportunity service item ID, Overhead, Per hours, Per hours original, Per price, Take off item name, Take off item ID, Unit price, Waste percent, Waste percent original */
export enum OpportunityServiceKitItemField {
  ItemName = 'ItemName',
  OpportunityServiceKitItemID = 'OpportunityServiceKitItemID',
  AllocationUnitTypeName = 'AllocationUnitTypeName',
  AllocationUnitTypeID = 'AllocationUnitTypeID',
  AvailableToCrew = 'AvailableToCrew',
  BreakEven = 'BreakEven',
  CatalogItemID = 'CatalogItemID',
  CatalogItemCategoryName = 'CatalogItemCategoryName',
  CatalogItemCategoryID = 'CatalogItemCategoryID',
  ExtendedHours = 'ExtendedHours',
  InvertFactor = 'InvertFactor',
  InvertFactorOrig = 'InvertFactorOrig',
  ItemCost = 'ItemCost',
  ItemCostExtended = 'ItemCostExtended',
  ItemCostOrig = 'ItemCostOrig',
  ItemFactor = 'ItemFactor',
  ItemFactorOrig = 'ItemFactorOrig',
  ItemQuantity = 'ItemQuantity',
  ItemQuantityExact = 'ItemQuantityExact',
  ItemQuantityExtended = 'ItemQuantityExtended',
  ItemQuantityUnit = 'ItemQuantityUnit',
  ItemType = 'ItemType',
  OpportunityID = 'OpportunityID',
  OpportunityServiceID = 'OpportunityServiceID',
  OpportunityServiceGroupID = 'OpportunityServiceGroupID',
  OpportunityServiceItemID = 'OpportunityServiceItemID',
  Overhead = 'Overhead',
  PerHours = 'PerHours',
  PerHoursOrig = 'PerHoursOrig',
  PerPrice = 'PerPrice',
  TakeOffItemName = 'TakeOffItemName',
  TakeOffItemID = 'TakeOffItemID',
  UnitPrice = 'UnitPrice',
  WastePercent = 'WastePercent',
  WastePercentOrig = 'WastePercentOrig',
}

/** A part of a kit that stands as one item on an estimated service. */
export type OpportunityServiceKitItem = {
  /**
   * Tells this record from the others.
   * @title Opportunity service kit item ID
   * @TJS-type integer
   */
  OpportunityServiceKitItemID?: number;
  /**
   * The ID of an opportunity service item: see "List opportunity service items".
   * @title Opportunity service item ID
   * @TJS-type ["integer","null"]
   */
  OpportunityServiceItemID?: number | null;
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
  /**
   * The ID of an opportunity service group: see "List opportunity service groups".
   * @title Opportunity service group ID
   * @TJS-type ["integer","null"]
   */
  OpportunityServiceGroupID?: number | null;
  /**
   * The ID of an opportunity: see "List opportunities".
   * @title Opportunity ID
   * @TJS-type ["integer","null"]
   */
  OpportunityID?: number | null;
  /** @title Item name */
  ItemName?: string | null;
  /** @title Item quantity */
  ItemQuantity?: number | null;
  /** @title Item cost */
  ItemCost?: number | null;
  /** @title Item factor */
  ItemFactor?: number | null;
  /** @title Item quantity extended */
  ItemQuantityExtended?: number | null;
  /** @title Waste percent */
  WastePercent?: number | null;
  /** @title Item cost original */
  ItemCostOrig?: number | null;
  /** @title Item factor original */
  ItemFactorOrig?: number | null;
  /** @title Waste percent original */
  WastePercentOrig?: number | null;
  /** @title Item cost extended */
  ItemCostExtended?: number | null;
  /** @title Invert factor */
  InvertFactor?: boolean | null;
  /** @title Invert factor original */
  InvertFactorOrig?: boolean | null;
  /** @title Available to crew */
  AvailableToCrew?: boolean | null;
  /**
   * The ID of an unit type: see "List unit types".
   * @title Allocation unit type ID
   * @TJS-type ["integer","null"]
   */
  AllocationUnitTypeID?: number | null;
  /** @title Allocation unit type name */
  AllocationUnitTypeName?: string | null;
  /**
   * The ID of a takeoff item: see "List takeoff items".
   * @title Take off item ID
   * @TJS-type ["integer","null"]
   */
  TakeOffItemID?: number | null;
  /** @title Take off item name */
  TakeOffItemName?: string | null;
  /** @title Item type */
  ItemType?: string | null;
  /** @title Per price */
  PerPrice?: number | null;
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
  /** @title Unit price */
  UnitPrice?: number | null;
  /** @title Item quantity unit */
  ItemQuantityUnit?: number | null;
  /** @title Item quantity exact */
  ItemQuantityExact?: number | null;
};
