// Generated from api/tax_entities.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { taxEntitiesLookup } from '../records/tax_entities.lookup';
import { testLookup } from '../testing/suites/lookup';
import { taxEntitiesDdlHandler } from './handler';

testLookup(taxEntitiesDdlHandler, taxEntitiesLookup);
