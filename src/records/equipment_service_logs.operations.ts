// Generated from api/equipment_service_logs.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const equipmentServiceLogs: ResourceRow = {
  name: 'EquipmentServiceLogs',
  singular: 'equipment service log',
  plural: 'equipment service logs',
  key: ['EquipmentServiceLogID'],
};

export const equipmentServiceLogsGet: OperationRow = {
  name: 'equipment_service_logs_get',
  title: 'List equipment service logs',
  resource: equipmentServiceLogs,
  method: 'GET',
  path: '/EquipmentServiceLogs',
  options: 'odata',
  fields: {
    EquipmentServiceLogID: 'integer',
    EquipmentID: 'integer',
    EquipmentModelServiceScheduleID: 'integer',
    BranchID: 'integer',
    BranchName: 'text',
    DivisionID: 'integer',
    DivisionName: 'text',
    RouteID: 'integer',
    RouteName: 'text',
    ServiceDate: 'date',
    TechnicianContactID: 'integer',
    TechnicianContactName: 'text',
    ServiceComment: 'text',
    ServiceCost: 'number',
    ServiceHours: 'number',
    CreatedDateTime: 'date',
    CreatedByUserID: 'integer',
    CreatedByUserName: 'text',
    MeterReading: 'number',
    LastModifiedByUserID: 'integer',
    LastModifiedByUserName: 'text',
    LastModifiedDateTime: 'date',
  },
  timestamps: { changed: 'LastModifiedDateTime', created: 'CreatedDateTime', nullable: ['LastModifiedDateTime'] },
  replies: 'rows',
};
