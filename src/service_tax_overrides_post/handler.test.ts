// Generated from api/service_tax_overrides.yaml by "npm run generate": change the page, not this file.
import { serviceTaxOverridesPost } from '../records/service_tax_overrides.operations';
import { testCall } from '../testing/suites/call';
import { serviceTaxOverridesPostHandler } from './handler';
import type { ServiceTaxOverridesPostInput } from './input';

const example: ServiceTaxOverridesPostInput = {
  ServiceID: 1,
  StateProvinceCode: 'TX',
  LaborTaxable: false,
  MaterialTaxable: true,
  EquipmentTaxable: false,
  SubTaxable: false,
  OtherTaxable: false,
};

testCall(serviceTaxOverridesPostHandler, serviceTaxOverridesPost, example, { required: 'ServiceID' });
