// Generated from api/equipment_service_tags.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const equipmentServiceTags: ResourceRow = {
  name: 'EquipmentServiceTags',
  singular: 'equipment service tag',
  plural: 'equipment service tags',
  key: ['EquipmentServiceTagID'],
};

export const equipmentServiceTagsGet: OperationRow = {
  name: 'equipment_service_tags_get',
  title: 'List equipment service tags',
  resource: equipmentServiceTags,
  method: 'GET',
  path: '/EquipmentServiceTags',
  options: 'odata',
  fields: {
    EquipmentServiceTagID: 'integer',
    ServiceTagName: 'text',
    ServiceTagCost: 'number',
    ServiceTagHours: 'number',
    Active: 'boolean',
    CreatedDateTime: 'date',
    CreatedByUserID: 'integer',
    CreatedByUserName: 'text',
    LastModifiedDateTime: 'date',
    LastModifiedByUserID: 'integer',
    LastModifiedByUserName: 'text',
    ServiceType: 'text',
  },
  timestamps: { changed: 'LastModifiedDateTime', created: 'CreatedDateTime', nullable: ['LastModifiedDateTime'] },
  replies: 'rows',
};
