// Generated from api/equipment_sizes.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const equipmentSizes: ResourceRow = {
  name: 'EquipmentSizes',
  singular: 'equipment size',
  plural: 'equipment sizes',
  key: ['EquipmentSizeID'],
};

export const equipmentSizesGet: OperationRow = {
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
  timestamps: { changed: 'LastModifiedDateTime', created: 'CreatedDateTime', nullable: ['LastModifiedDateTime'] },
  replies: 'rows',
};
