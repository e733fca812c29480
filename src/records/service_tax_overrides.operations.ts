// Generated from api/service_tax_overrides.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const serviceTaxOverrides: ResourceRow = {
  name: 'ServiceTaxOverrides',
  singular: 'service tax override',
  plural: 'service tax overrides',
  key: [],
};

export const serviceTaxOverridesPost: OperationRow = {
  name: 'service_tax_overrides_post',
  title: 'Create service tax override',
  resource: serviceTaxOverrides,
  method: 'POST',
  path: '/ServiceTaxOverrides',
  body: {
    ServiceID: { type: 'integer', title: 'Service', required: true, minimum: 1, maximum: 2147483647 },
    StateProvinceCode: { type: 'string', required: true, minLength: 1, form: 'state' },
    LaborTaxable: { type: 'boolean' },
    MaterialTaxable: { type: 'boolean' },
    EquipmentTaxable: { type: 'boolean' },
    SubTaxable: { type: 'boolean' },
    OtherTaxable: { type: 'boolean' },
  },
  replies: 'untyped',
};

export const serviceTaxOverridesPut: OperationRow = {
  name: 'service_tax_overrides_put',
  title: 'Update service tax override',
  resource: serviceTaxOverrides,
  method: 'PUT',
  path: '/ServiceTaxOverrides',
  body: {
    ServiceID: { type: 'integer', title: 'Service', required: true, minimum: 1, maximum: 2147483647 },
    StateProvinceCode: {
      type: 'string',
      required: true,
      minLength: 1,
      form: 'state',
      readFrom: 'ServiceTaxOverrides[ServiceTaxOverrideID].StateProvinceCode',
    },
    ServiceTaxOverrideID: {
      type: 'integer',
      title: 'Service tax override',
      required: true,
      minimum: 1,
      maximum: 2147483647,
      readFrom: 'ServiceTaxOverrides[ServiceTaxOverrideID].ServiceTaxOverrideID',
    },
    LaborTaxable: { type: 'boolean', readFrom: 'ServiceTaxOverrides[ServiceTaxOverrideID].LaborTaxable' },
    MaterialTaxable: { type: 'boolean', readFrom: 'ServiceTaxOverrides[ServiceTaxOverrideID].MaterialTaxable' },
    EquipmentTaxable: { type: 'boolean', readFrom: 'ServiceTaxOverrides[ServiceTaxOverrideID].EquipmentTaxable' },
    SubTaxable: { type: 'boolean', readFrom: 'ServiceTaxOverrides[ServiceTaxOverrideID].SubTaxable' },
    OtherTaxable: { type: 'boolean', readFrom: 'ServiceTaxOverrides[ServiceTaxOverrideID].OtherTaxable' },
  },
  readBefore: {
    path: '/Services',
    resource: { name: 'Services', singular: 'service', plural: 'services', key: ['ServiceID'] },
    keys: { ServiceID: 'ServiceID' },
    entry: { list: 'ServiceTaxOverrides', field: 'ServiceTaxOverrideID' },
  },
  replies: 'untyped',
};
