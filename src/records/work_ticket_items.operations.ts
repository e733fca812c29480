// Generated from api/work_ticket_items.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const workTicketItems: ResourceRow = {
  name: 'WorkTicketItems',
  singular: 'work ticket item',
  plural: 'work ticket items',
  key: ['WorkTicketItemID'],
};

export const workTicketItemsGet: OperationRow = {
  name: 'work_ticket_items_get',
  title: 'List work ticket items',
  resource: workTicketItems,
  method: 'GET',
  path: '/WorkTicketItems',
  options: 'odata',
  fields: {
    WorkTicketItemID: 'integer',
    CatalogItemID: 'integer',
    ItemName: 'text',
    ItemType: 'text',
    AllocationUnitTypeID: 'integer',
    AllocationUnitTypeName: 'text',
    ItemQuantityExtended: 'number',
    ItemCost: 'number',
    ShowOnTicket: 'boolean',
    CreatedByUserID: 'integer',
    CreatedByUserName: 'text',
    CreatedDateTime: 'date',
    CatalogItemCategoryID: 'integer',
    CatalogItemCategoryName: 'text',
    DoNotPurchase: 'boolean',
    EstimatingNotes: 'text',
    AutoExpense: 'boolean',
    WorkTicketID: 'integer',
  },
  timestamps: { created: 'CreatedDateTime', nullable: ['CreatedDateTime'] },
  replies: 'rows',
};
