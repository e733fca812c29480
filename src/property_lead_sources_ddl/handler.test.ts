// Generated from api/properties.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { propertyLeadSourcesLookup } from '../records/property_lead_sources.lookup';
import { testLookup } from '../testing/suites/lookup';
import { propertyLeadSourcesDdlHandler } from './handler';

testLookup(propertyLeadSourcesDdlHandler, propertyLeadSourcesLookup);
