// Generated from api/equipment_model_service_schedules.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const equipmentModelServiceSchedules: ResourceRow = {
  name: 'EquipmentModelServiceSchedules',
  singular: 'equipment model service schedule',
  plural: 'equipment model service schedules',
  key: ['EquipmentModelServiceScheduleID'],
};

export const equipmentModelServiceSchedulesGet: OperationRow = {
  name: 'equipment_model_service_schedules_get',
  title: 'List equipment model service schedules',
  resource: equipmentModelServiceSchedules,
  method: 'GET',
  path: '/EquipmentModelServiceSchedules',
  options: 'odata',
  fields: {
    EquipmentModelServiceScheduleID: 'integer',
    EquipmentModelID: 'integer',
    ModelName: 'text',
    ServiceScheduleType: 'text',
    ServiceScheduleCalendarType: 'text',
    ServiceScheduleValue: 'integer',
    EquipmentServiceTagID: 'integer',
    ServiceTagName: 'text',
    ServiceScheduleCost: 'number',
    ServiceScheduleHours: 'number',
    Active: 'boolean',
    Reoccurring: 'boolean',
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
