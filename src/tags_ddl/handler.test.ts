// Generated from api/tags.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { tagsLookup } from '../records/tags.lookup';
import { testLookup } from '../testing/suites/lookup';
import { tagsDdlHandler } from './handler';

testLookup(tagsDdlHandler, tagsLookup);
