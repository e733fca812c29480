// Generated from api/attachments.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { attachmentsLookup } from '../records/attachments.lookup';
import { testLookup } from '../testing/suites/lookup';
import { attachmentsDdlHandler } from './handler';

testLookup(attachmentsDdlHandler, attachmentsLookup);
