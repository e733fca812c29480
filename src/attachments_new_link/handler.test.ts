// Generated from api/attachments.yaml by "npm run generate": change the page, not this file.
import { attachmentsNewLink } from '../records/attachments.operations';
import { testCall } from '../testing/suites/call';
import { attachmentsNewLinkHandler } from './handler';
import type { AttachmentsNewLinkInput } from './input';

const example: AttachmentsNewLinkInput = { link: 'front-gate.jpg' };

testCall(attachmentsNewLinkHandler, attachmentsNewLink, example);
