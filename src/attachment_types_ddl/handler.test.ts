// Generated from api/attachment_types.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { attachmentTypesLookup } from '../records/attachment_types.lookup';
import { testLookup } from '../testing/suites/lookup';
import { attachmentTypesDdlHandler } from './handler';

testLookup(attachmentTypesDdlHandler, attachmentTypesLookup);
