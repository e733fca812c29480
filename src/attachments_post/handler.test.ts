// Generated from api/attachments.yaml by "npm run generate": change the page, not this file.
import { attachmentsPost } from '../records/attachments.operations';
import { testCall } from '../testing/suites/call';
import { attachmentsPostHandler } from './handler';
import type { AttachmentsPostInput } from './input';

const example: AttachmentsPostInput = {
  FileName: 'crew-notes.txt',
  FileData: 'QmVkcyBieSB0aGUgZWFzdCBnYXRlIG5lZWQgZWRnaW5nLgo=',
  ObjectId: 1,
  ObjectCode: 'WorkTicket',
  AttachmentTypeId: 1,
  AttachToInvoice: false,
  ExposeToCrew: true,
};

testCall(attachmentsPostHandler, attachmentsPost, example, { required: 'FileName' });
