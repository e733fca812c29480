// Generated from api/equipment_requested_services.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const equipmentRequestedServices: ResourceRow = {
  name: 'EquipmentRequestedServices',
  singular: 'equipment requested service',
  plural: 'equipment requested services',
  key: ['EquipmentRequestedServiceID'],
};

export const equipmentRequestedServicesGet: OperationRow = {
  name: 'equipment_requested_services_get',
  title: 'List equipment requested services',
  resource: equipmentRequestedServices,
  method: 'GET',
  path: '/EquipmentRequestedServices',
  options: 'odata',
  fields: {
    EquipmentRequestedServiceID: 'integer',
    EquipmentServiceTagID: 'integer',
    ServiceTagName: 'text',
    EquipmentID: 'integer',
    EquipmentServiceLogID: 'integer',
    Notes: 'text',
    CreatedDateTime: 'date',
    CreatedByUserID: 'integer',
    CreatedByUserName: 'text',
    LastModifiedDateTime: 'date',
    LastModifiedByUserID: 'integer',
    LastModifiedByUserName: 'text',
    EquipmentInspectionCategoryID: 'integer',
    EquipmentInspectionCategoryName: 'text',
    EquipmentInspectionID: 'integer',
    RequestSource: 'text',
  },
  timestamps: { changed: 'LastModifiedDateTime', created: 'CreatedDateTime', nullable: ['LastModifiedDateTime'] },
  replies: 'rows',
};
