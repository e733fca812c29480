// Generated from api/equipment_models.yaml by "npm run generate": change the page, not this file.
import type { Operation, Resource } from '../aspire/model/operation';

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
  fields: {
    EquipmentModelID: 'integer',
    EquipmentManufacturerID: 'integer',
    EquipmentManufacturerName: 'text',
    EquipmentSizeID: 'integer',
    EquipmentSizeName: 'text',
    EquipmentClassID: 'integer',
    EquipmentClassName: 'text',
    ModelName: 'text',
    Active: 'boolean',
    CreatedDateTime: 'date',
    CreatedByUserID: 'integer',
    CreatedByUserName: 'text',
    LastModifiedDateTime: 'date',
    LastModifiedByUserID: 'integer',
    LastModifiedByUserName: 'text',
    CapEXMonths: 'integer',
    MeterType: 'text',
    FuelBurnRate: 'number',
    FuelUnit: 'text',
  },
  stamps: { changed: 'LastModifiedDateTime', created: 'CreatedDateTime', nullable: ['LastModifiedDateTime'] },
  replies: 'rows',
};
