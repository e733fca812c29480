// Generated from api/equipment_classes.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const equipmentClasses: ResourceRow = {
  name: 'EquipmentClasses',
  singular: 'equipment class',
  plural: 'equipment classes',
  key: ['EquipmentClassID'],
};

export const equipmentClassesGet: OperationRow = {
  name: 'equipment_classes_get',
  title: 'List equipment classes',
  resource: equipmentClasses,
  method: 'GET',
  path: '/EquipmentClasses',
  options: 'odata',
  fields: {
    EquipmentClassID: 'integer',
    EquipmentClassName: 'text',
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
