// Generated from api/equipment_requested_services.yaml by "npm run generate": change the page, not this file.
import type { Operation, Resource } from '../aspire/operation';

export const equipmentRequestedServices: Resource = {
  name: 'EquipmentRequestedServices',
  singular: 'equipment requested service',
  plural: 'equipment requested services',
  key: ['EquipmentRequestedServiceID'],
};

export const equipmentRequestedServicesGet: Operation = {
  name: 'equipment_requested_services_get',
  title: 'List equipment requested services',
  resource: equipmentRequestedServices,
  method: 'GET',
  path: '/EquipmentRequestedServices',
  options: 'odata',
  replies: 'rows',
};
