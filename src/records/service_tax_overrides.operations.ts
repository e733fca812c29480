// Generated from api/service_tax_overrides.yaml by "npm run generate": change the page, not this file.
import type { Operation, Resource } from '../aspire/model/operation';

export const serviceTaxOverrides: Resource = {
  name: 'ServiceTaxOverrides',
  singular: 'service tax override',
  plural: 'service tax overrides',
  key: [],
};

export const serviceTaxOverridesPost: Operation = {
  name: 'service_tax_overrides_post',
  title: 'Create service tax override',
  resource: serviceTaxOverrides,
  method: 'POST',
  path: '/ServiceTaxOverrides',
  body: {
    ServiceID: { type: 'integer', minimum: 1, maximum: 2147483647 },
    StateProvinceCode: { type: 'string', required: true, minLength: 1 },
    LaborTaxable: { type: 'boolean' },
    MaterialTaxable: { type: 'boolean' },
    EquipmentTaxable: { type: 'boolean' },
    SubTaxable: { type: 'boolean' },
    OtherTaxable: { type: 'boolean' },
  },
  replies: 'untyped',
};

export const serviceTaxOverridesPut: Operation = {
  name: 'service_tax_overrides_put',
  title: 'Update service tax override',
  resource: serviceTaxOverrides,
  method: 'PUT',
  path: '/ServiceTaxOverrides',
  body: {
    ServiceTaxOverrideID: {
      type: 'integer',
      required: true,
      minimum: 1,
      maximum: 2147483647,
      reads: 'ServiceTaxOverrides[ServiceTaxOverrideID].ServiceTaxOverrideID',
    },
    ServiceID: { type: 'integer', required: true, minimum: 1, maximum: 2147483647 },
    StateProvinceCode: {
      type: 'string',
      required: true,
      minLength: 1,
      reads: 'ServiceTaxOverrides[ServiceTaxOverrideID].StateProvinceCode',
    },
    LaborTaxable: { type: 'boolean', reads: 'ServiceTaxOverrides[ServiceTaxOverrideID].LaborTaxable' },
    MaterialTaxable: { type: 'boolean', reads: 'ServiceTaxOverrides[ServiceTaxOverrideID].MaterialTaxable' },
    EquipmentTaxable: { type: 'boolean', reads: 'ServiceTaxOverrides[ServiceTaxOverrideID].EquipmentTaxable' },
    SubTaxable: { type: 'boolean', reads: 'ServiceTaxOverrides[ServiceTaxOverrideID].SubTaxable' },
    OtherTaxable: { type: 'boolean', reads: 'ServiceTaxOverrides[ServiceTaxOverrideID].OtherTaxable' },
  },
  reading: {
    path: '/Services',
    resource: { name: 'Services', singular: 'service', plural: 'services', key: ['ServiceID'] },
    keys: { ServiceID: 'ServiceID' },
    entry: { list: 'ServiceTaxOverrides', field: 'ServiceTaxOverrideID' },
  },
  replies: 'untyped',
};
