// Generated from api/attachments.yaml and tools/generate/lookups.ts by "npm run generate": change those, not this file.
import { attachmentsLookup } from '../records/attachments.lookup';
import { testLookup } from '../testing/suites/lookup';
import { attachmentsDdlHandler } from './handler';

testLookup(attachmentsDdlHandler, attachmentsLookup);
