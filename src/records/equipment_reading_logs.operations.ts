// Generated from api/equipment_reading_logs.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const equipmentReadingLogs: ResourceRow = {
  name: 'EquipmentReadingLogs',
  singular: 'equipment reading log',
  plural: 'equipment reading logs',
  key: ['EquipmentReadingLogID'],
};

export const equipmentReadingLogsGet: OperationRow = {
  name: 'equipment_reading_logs_get',
  title: 'List equipment reading logs',
  resource: equipmentReadingLogs,
  method: 'GET',
  path: '/EquipmentReadingLogs',
  options: 'odata',
  fields: {
    EquipmentReadingLogID: 'integer',
    EquipmentID: 'integer',
    BranchID: 'integer',
    BranchName: 'text',
    DivisionID: 'integer',
    DivisionName: 'text',
    RouteID: 'integer',
    RouteName: 'text',
    LogDate: 'date',
    ReadingDate: 'date',
    MeterReading: 'number',
    TroubleCode: 'text',
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

export const equipmentReadingLogsCreate: OperationRow = {
  name: 'equipment_reading_logs_create',
  title: 'Create equipment reading log',
  resource: equipmentReadingLogs,
  method: 'POST',
  path: '/EquipmentReadingLogs',
  body: {
    EquipmentID: { type: 'integer', title: 'Equipment', required: true, minimum: 1, maximum: 2147483647 },
    LogDate: { type: 'string', required: true, minLength: 1, form: 'date-time' },
    ReadingDate: { type: 'string', required: true, minLength: 1, form: 'date-time' },
    MeterReading: { type: 'number', required: true, minimum: 0 },
    TroubleCode: { type: 'string', nullable: true, maxLength: 50 },
  },
  replies: 'id',
};

export const equipmentReadingLogsUpdate: OperationRow = {
  name: 'equipment_reading_logs_update',
  title: 'Update equipment reading log',
  resource: equipmentReadingLogs,
  method: 'PUT',
  path: '/EquipmentReadingLogs',
  body: {
    EquipmentID: { type: 'integer', title: 'Equipment', minimum: 1, maximum: 2147483647 },
    LogDate: { type: 'string', required: true, minLength: 1, form: 'date-time' },
    ReadingDate: { type: 'string', required: true, minLength: 1, form: 'date-time' },
    MeterReading: { type: 'number', required: true, minimum: 0 },
    EquipmentReadingLogID: {
      type: 'integer',
      title: 'Equipment reading log',
      required: true,
      minimum: 1,
      maximum: 2147483647,
    },
    TroubleCode: { type: 'string', nullable: true, maxLength: 50 },
  },
  readBefore: { path: '/EquipmentReadingLogs', keys: { EquipmentReadingLogID: 'EquipmentReadingLogID' } },
  replies: 'id',
};
