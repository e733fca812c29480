// Generated from api/work_ticket_items.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Allocation unit type ID, Allocation unit type name, Auto expense, Catalog item category ID, Catalog item category name, Catalog item ID, Created by user ID, Created by user name, Created date and time, Do not purchase, Estimating notes, Item cost, Item name, Item quantity extended, Item type, Show on ticket, Work ticket ID, Work ticket item ID */
export type WorkTicketItemField =
  | 'AllocationUnitTypeID'
  | 'AllocationUnitTypeName'
  | 'AutoExpense'
  | 'CatalogItemCategoryID'
  | 'CatalogItemCategoryName'
  | 'CatalogItemID'
  | 'CreatedByUserID'
  | 'CreatedByUserName'
  | 'CreatedDateTime'
  | 'DoNotPurchase'
  | 'EstimatingNotes'
  | 'ItemCost'
  | 'ItemName'
  | 'ItemQuantityExtended'
  | 'ItemType'
  | 'ShowOnTicket'
  | 'WorkTicketID'
  | 'WorkTicketItemID';

/** A material or other item on a work ticket, with its quantity and cost. */
export type WorkTicketItem = {
  /**
   * @title Work ticket item ID
   * @TJS-type integer
   */
  WorkTicketItemID?: number;
  /**
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
   * @title Created by user ID
   * @TJS-type ["integer","null"]
   */
  CreatedByUserID?: number | null;
  /** @title Created by user name */
  CreatedByUserName?: string | null;
  /**
   * @title Created date and time
   * @format datetime
   */
  CreatedDateTime?: string | null;
  /**
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
   * @title Work ticket ID
   * @TJS-type integer
   */
  WorkTicketID?: number;
};
