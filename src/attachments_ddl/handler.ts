// Generated from api/attachments.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { attachmentsLookup } from '../records/attachments.lookup';
import type { AttachmentsDdlInput } from './input';
import type { AttachmentsDdlOutput } from './output';

export const attachmentsDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  AttachmentsDdlInput,
  AttachmentsDdlOutput
>((handler) => handler.usingComposite(lookupRecords(attachmentsLookup)));
