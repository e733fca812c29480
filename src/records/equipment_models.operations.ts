// Generated from api/equipment_models.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const equipmentModels: ResourceRow = {
  name: 'EquipmentModels',
  singular: 'equipment model',
  plural: 'equipment models',
  key: ['EquipmentModelID'],
};

export const equipmentModelsGet: OperationRow = {
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
  timestamps: { changed: 'LastModifiedDateTime', created: 'CreatedDateTime', nullable: ['LastModifiedDateTime'] },
  replies: 'rows',
};
