// Generated from api/takeoff_items.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const takeoffItems: ResourceRow = {
  name: 'TakeoffItems',
  singular: 'takeoff item',
  plural: 'takeoff items',
  key: ['TakeoffItemID'],
};

export const takeoffItemsGet: OperationRow = {
  name: 'takeoff_items_get',
  title: 'List takeoff items',
  resource: takeoffItems,
  method: 'GET',
  path: '/TakeoffItems',
  options: 'odata',
  fields: {
    TakeoffItemID: 'integer',
    TakeoffGroupID: 'integer',
    TakeoffGroupName: 'text',
    UnitTypeID: 'integer',
    UnitTypeName: 'text',
    TakeoffItemName: 'text',
    Active: 'boolean',
    PrimaryTakeoff: 'boolean',
    SortOrder: 'integer',
    TableExtenderHeaderID: 'integer',
    ShowInLists: 'boolean',
  },
  replies: 'rows',
};
