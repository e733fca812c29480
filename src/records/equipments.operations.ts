// Generated from api/equipments.yaml by "npm run generate": change the page, not this file.
import type { Operation, Resource } from '../aspire/operation';

export const equipments: Resource = {
  name: 'Equipments',
  singular: 'equipment item',
  plural: 'equipment',
  key: ['EquipmentID'],
};

export const equipmentsGet: Operation = {
  name: 'equipments_get',
  title: 'List equipment',
  resource: equipments,
  method: 'GET',
  path: '/Equipments',
  options: 'odata',
  replies: 'rows',
};
