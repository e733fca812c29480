// Generated from api/item_allocations.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { itemAllocationsGet } from './item_allocations.operations';

export const itemAllocationsLookup: Lookup = {
  list: itemAllocationsGet,
  singular: 'item allocation',
  plural: 'item allocations',
  key: 'ItemAllocationID',
  name: '{ItemName}',
  detail: ['work ticket {WorkTicketNumber}', '{ItemAllocationDate}'],
  parents: { catalog_item_id: 'CatalogItemID', receipt_id: 'ReceiptID', work_ticket_id: 'WorkTicketID' },
  search: { text: ['ItemName'], number: ['WorkTicketNumber'] },
};
