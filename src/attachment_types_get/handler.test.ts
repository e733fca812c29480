// Generated from api/attachment_types.yaml by "npm run generate": change the page, not this file.
import { attachmentTypesGet } from '../records/attachment_types.operations';
import { testCall } from '../testing/suites/call';
import { attachmentTypesGetHandler } from './handler';
import type { AttachmentTypesGetInput } from './input';

const example: AttachmentTypesGetInput = {};

testCall(attachmentTypesGetHandler, attachmentTypesGet, example);
