import type { Complete } from '../writing/writeRecord';
import type { Rules } from './rule';

/** Material handed out of the inventory costs what the catalog says. */
const price: Complete = (values, { store, body }) => {
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
  item_allocations_create: { complete: price },
  item_allocations_update: { complete: price },
};

/** An amount of dollars to the cent. */
export function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
