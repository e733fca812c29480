// Generated from api/attachments.yaml by "npm run generate": change the page, not this file.
import { attachmentsGet } from '../records/attachments.operations';
import { testList } from '../testing/suites/list';
import { attachmentsGetHandler } from './handler';
import type { AttachmentsGetInput } from './input';

const example: AttachmentsGetInput = { filter: 'AttachmentID eq 1', limit: 50 };

testList(attachmentsGetHandler, attachmentsGet, example);
