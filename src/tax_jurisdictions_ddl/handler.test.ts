// Generated from api/tax_jurisdictions.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { taxJurisdictionsLookup } from '../records/tax_jurisdictions.lookup';
import { testLookup } from '../testing/suites/lookup';
import { taxJurisdictionsDdlHandler } from './handler';

testLookup(taxJurisdictionsDdlHandler, taxJurisdictionsLookup);
