// Generated from api/attachments.yaml by "npm run generate": change the page, not this file.
import { attachmentsGetAttachmentFileData } from '../records/attachments.operations';
import { testList } from '../testing/suites/list';
import { attachmentsGetAttachmentFileDataHandler } from './handler';
import type { AttachmentsGetAttachmentFileDataInput } from './input';

const example: AttachmentsGetAttachmentFileDataInput = { filter: 'AttachmentID eq 1' };

testList(attachmentsGetAttachmentFileDataHandler, attachmentsGetAttachmentFileData, example);
