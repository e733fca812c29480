// Generated from api/work_ticket_items.yaml by "npm run generate": change the page, not this file.
import type { Operation, Resource } from '../aspire/operation';

export const workTicketItems: Resource = {
  name: 'WorkTicketItems',
  singular: 'work ticket item',
  plural: 'work ticket items',
  key: ['WorkTicketItemID'],
};

export const workTicketItemsGet: Operation = {
  name: 'work_ticket_items_get',
  title: 'List work ticket items',
  resource: workTicketItems,
  method: 'GET',
  path: '/WorkTicketItems',
  options: 'odata',
  replies: 'rows',
};
