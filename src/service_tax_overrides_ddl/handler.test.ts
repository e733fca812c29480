// Generated from api/services.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { serviceTaxOverridesLookup } from '../records/service_tax_overrides.lookup';
import { testLookup } from '../testing/suites/lookup';
import { serviceTaxOverridesDdlHandler } from './handler';

testLookup(serviceTaxOverridesDdlHandler, serviceTaxOverridesLookup);
