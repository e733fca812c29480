import { cents } from '../model/cents';
import type { Complete } from '../writing/writeRecord';
import type { Rules } from './rule';

/** Material from the inventory costs what the catalog says. */
const fillCost: Complete = (values, { store, body }) => {
  const item = store.row('CatalogItems', Number(body.CatalogItemID));
  values.CatalogItemID = body.CatalogItemID ?? null;
  values.ItemName = item?.ItemName ?? null;
  values.ItemType = item?.ItemType ?? null;
  values.ItemUnitCost = item?.ItemCost ?? null;
  values.ItemTotalCost = cents(Number(values.ItemUnitCost ?? 0) * Number(values.ItemQuantity ?? 0));
  values.AllocationStatus ??= 'New';
  values.BranchID = store.row('WorkTickets', Number(body.WorkTicketID))?.BranchID ?? null;
};

export const allocations: Rules = {
  item_allocations_create: { complete: fillCost },
  item_allocations_update: { complete: fillCost },
};
