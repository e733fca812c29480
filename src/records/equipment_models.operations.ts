// Generated from api/equipment_models.yaml by "npm run generate": change the page, not this file.
import type { Operation, Resource } from '../aspire/operation';

export const equipmentModels: Resource = {
  name: 'EquipmentModels',
  singular: 'equipment model',
  plural: 'equipment models',
  key: ['EquipmentModelID'],
};

export const equipmentModelsGet: Operation = {
  name: 'equipment_models_get',
  title: 'List equipment models',
  resource: equipmentModels,
  method: 'GET',
  path: '/EquipmentModels',
  options: 'odata',
  replies: 'rows',
};
