// Generated from api/attachments.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { attachmentsGetById } from '../records/attachments.operations';
import { testGetById } from '../testing/suites/getById';
import { attachmentsGetByIdHandler } from './handler';
import type { AttachmentsGetByIdInput } from './input';

const example: AttachmentsGetByIdInput = { id: 1 };

testGetById(attachmentsGetByIdHandler, attachmentsGetById, example);
