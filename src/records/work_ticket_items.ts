// Generated from api/work_ticket_items.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Item name, Work ticket item ID, Allocation unit type name, Allocation unit type ID, Auto expense, Catalog item ID, Catalog item category name, Catalog item category ID, Created by user name, Created by user ID, Created date and time, Do not purchase, Estimating notes, Item cost, Item quantity extended, Item type, Show on ticket, Work ticket ID */
export enum WorkTicketItemField {
  ItemName = 'ItemName',
  WorkTicketItemID = 'WorkTicketItemID',
  AllocationUnitTypeName = 'AllocationUnitTypeName',
  AllocationUnitTypeID = 'AllocationUnitTypeID',
  AutoExpense = 'AutoExpense',
  CatalogItemID = 'CatalogItemID',
  CatalogItemCategoryName = 'CatalogItemCategoryName',
  CatalogItemCategoryID = 'CatalogItemCategoryID',
  CreatedByUserName = 'CreatedByUserName',
  CreatedByUserID = 'CreatedByUserID',
  CreatedDateTime = 'CreatedDateTime',
  DoNotPurchase = 'DoNotPurchase',
  EstimatingNotes = 'EstimatingNotes',
  ItemCost = 'ItemCost',
  ItemQuantityExtended = 'ItemQuantityExtended',
  ItemType = 'ItemType',
  ShowOnTicket = 'ShowOnTicket',
  WorkTicketID = 'WorkTicketID',
}

/** A material or other item on a work ticket, with its quantity and cost. */
export type WorkTicketItem = {
  /**
   * Tells this record from the others.
   * @title Work ticket item ID
   * @TJS-type integer
   */
  WorkTicketItemID?: number;
  /**
   * The ID of a catalog item: see "List catalog items".
   * @title Catalog item ID
   * @TJS-type ["integer","null"]
   */
  CatalogItemID?: number | null;
  /** @title Item name */
  ItemName?: string | null;
  /**
   * Material, Labor, Equipment, Sub or Other.
   * @title Item type
   */
  ItemType?: string | null;
  /**
   * The ID of an unit type: see "List unit types".
   * @title Allocation unit type ID
   * @TJS-type ["integer","null"]
   */
  AllocationUnitTypeID?: number | null;
  /** @title Allocation unit type name */
  AllocationUnitTypeName?: string | null;
  /** @title Item quantity extended */
  ItemQuantityExtended?: number | null;
  /** @title Item cost */
  ItemCost?: number | null;
  /** @title Show on ticket */
  ShowOnTicket?: boolean | null;
  /**
   * The ID of an user: see "List users".
   * @title Created by user ID
   * @TJS-type ["integer","null"]
   */
  CreatedByUserID?: number | null;
  /** @title Created by user name */
  CreatedByUserName?: string | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Created date and time
   * @format datetime
   */
  CreatedDateTime?: string | null;
  /**
   * The ID of a catalog item category: see "List catalog item categories".
   * @title Catalog item category ID
   * @TJS-type ["integer","null"]
   */
  CatalogItemCategoryID?: number | null;
  /** @title Catalog item category name */
  CatalogItemCategoryName?: string | null;
  /** @title Do not purchase */
  DoNotPurchase?: boolean | null;
  /** @title Estimating notes */
  EstimatingNotes?: string | null;
  /** @title Auto expense */
  AutoExpense?: boolean;
  /**
   * The ID of a work ticket: see "List work tickets".
   * @title Work ticket ID
   * @TJS-type integer
   */
  WorkTicketID?: number;
};
