// Generated from api/service_tax_overrides.yaml by "npm run generate": change the page, not this file.
import { serviceTaxOverridesPut } from '../records/service_tax_overrides.operations';
import { testUpdate } from '../testing/suites/update';
import { serviceTaxOverridesPutHandler } from './handler';
import type { ServiceTaxOverridesPutInput } from './input';

const example: ServiceTaxOverridesPutInput = {
  ServiceTaxOverrideID: 3,
  ServiceID: 9,
  StateProvinceCode: 'OK',
  LaborTaxable: false,
  MaterialTaxable: true,
  EquipmentTaxable: false,
  SubTaxable: false,
  OtherTaxable: false,
};

testUpdate(serviceTaxOverridesPutHandler, serviceTaxOverridesPut, example, {
  required: 'ServiceID',
  change: { LaborTaxable: false },
  whole: ['StateProvinceCode'],
});
