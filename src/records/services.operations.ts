// Generated from api/services.yaml by "npm run generate": change the page, not this file.
import type { Operation, Resource } from '../aspire/operation';

export const services: Resource = { name: 'Services', singular: 'service', plural: 'services', key: ['ServiceID'] };

export const servicesGet: Operation = {
  name: 'services_get',
  title: 'List services',
  resource: services,
  method: 'GET',
  path: '/Services',
  options: 'odata',
  replies: 'rows',
};

export const servicesCreate: Operation = {
  name: 'services_create',
  title: 'Create service',
  resource: services,
  method: 'POST',
  path: '/Services',
  body: {
    ServiceTypeID: { type: 'integer', nullable: true },
    ServiceName: { type: 'string', nullable: true },
    ServiceNameAbr: { type: 'string', nullable: true },
    DisplayName: { type: 'string', nullable: true },
    ServiceDescription: { type: 'string', nullable: true },
    LaborTaxable: { type: 'boolean', nullable: true },
    MaterialTaxable: { type: 'boolean', nullable: true },
    EquipmentTaxable: { type: 'boolean', nullable: true },
    SubTaxable: { type: 'boolean', nullable: true },
    OtherTaxable: { type: 'boolean', nullable: true },
    Active: { type: 'boolean', nullable: true },
    ApproveTicketOnCompletion: { type: 'boolean', nullable: true },
    MinimumPrice: { type: 'number', nullable: true },
    DefaultPayCodeID: { type: 'integer', nullable: true },
    WorkersCompID: { type: 'integer', nullable: true },
    ContractService: { type: 'boolean', nullable: true },
    SortOrder: { type: 'integer', nullable: true },
    MultiVisit: { type: 'boolean' },
    AllBranches: { type: 'boolean' },
    ServiceBranches: { type: 'array', nullable: true, of: 'integer' },
    ServiceTaxOverrides: {
      type: 'array',
      nullable: true,
      fields: {
        StateProvinceCode: { type: 'string', nullable: true },
        LaborTaxable: { type: 'boolean' },
        MaterialTaxable: { type: 'boolean' },
        EquipmentTaxable: { type: 'boolean' },
        SubTaxable: { type: 'boolean' },
        OtherTaxable: { type: 'boolean' },
      },
    },
  },
  replies: 'id',
};
