// Generated from api/equipment_sizes.yaml by "npm run generate": change the page, not this file.
import type { Operation, Resource } from '../aspire/model/operation';

export const equipmentSizes: Resource = {
  name: 'EquipmentSizes',
  singular: 'equipment size',
  plural: 'equipment sizes',
  key: ['EquipmentSizeID'],
};

export const equipmentSizesGet: Operation = {
  name: 'equipment_sizes_get',
  title: 'List equipment sizes',
  resource: equipmentSizes,
  method: 'GET',
  path: '/EquipmentSizes',
  options: 'odata',
  fields: {
    EquipmentSizeID: 'integer',
    EquipmentSizeName: 'text',
    Active: 'boolean',
    CreatedDateTime: 'date',
    CreatedByUserID: 'integer',
    CreatedByUserName: 'text',
    LastModifiedByUserID: 'integer',
    LastModifiedByUserName: 'text',
    LastModifiedDateTime: 'date',
  },
  stamps: { changed: 'LastModifiedDateTime', created: 'CreatedDateTime', nullable: ['LastModifiedDateTime'] },
  replies: 'rows',
};
