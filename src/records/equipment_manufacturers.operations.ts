// Generated from api/equipment_manufacturers.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const equipmentManufacturers: ResourceRow = {
  name: 'EquipmentManufacturers',
  singular: 'equipment manufacturer',
  plural: 'equipment manufacturers',
  key: ['EquipmentManufacturerID'],
};

export const equipmentManufacturersGet: OperationRow = {
  name: 'equipment_manufacturers_get',
  title: 'List equipment manufacturers',
  resource: equipmentManufacturers,
  method: 'GET',
  path: '/EquipmentManufacturers',
  options: 'odata',
  fields: {
    EquipmentManufacturerID: 'integer',
    EquipmentManufacturerName: 'text',
    Active: 'boolean',
    CreatedDateTime: 'date',
    CreatedByUserID: 'integer',
    CreatedByUserName: 'text',
    LastModifiedDateTime: 'date',
    LastModifiedByUserID: 'integer',
    LastModifiedByUserName: 'text',
  },
  timestamps: { changed: 'LastModifiedDateTime', created: 'CreatedDateTime', nullable: ['LastModifiedDateTime'] },
  replies: 'rows',
};
