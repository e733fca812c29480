// Generated from api/services.yaml by "npm run generate": change the page, not this file.
import { servicesCreate } from '../records/services.operations';
import { testCall } from '../testing/suites/call';
import { servicesCreateHandler } from './handler';
import type { ServicesCreateInput } from './input';

const example: ServicesCreateInput = {
  ServiceTypeID: 1,
  ServiceName: 'Spring cleanup',
  ServiceNameAbr: 'SPRCLEAN',
  DisplayName: 'Spring cleanup',
  LaborTaxable: false,
  MaterialTaxable: true,
  Active: true,
  DefaultPayCodeID: 1,
  MultiVisit: false,
  AllBranches: false,
  ServiceBranches: [1, 2],
  ServiceTaxOverrides: [
    {
      StateProvinceCode: 'TX',
      LaborTaxable: true,
      MaterialTaxable: true,
      EquipmentTaxable: false,
      SubTaxable: false,
      OtherTaxable: false,
    },
  ],
};

testCall(servicesCreateHandler, servicesCreate, example);
