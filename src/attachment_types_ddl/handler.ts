// Generated from api/attachment_types.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { attachmentTypesLookup } from '../records/attachment_types.lookup';
import type { AttachmentTypesDdlInput } from './input';
import type { AttachmentTypesDdlOutput } from './output';

export const attachmentTypesDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  AttachmentTypesDdlInput,
  AttachmentTypesDdlOutput
>((handler) => handler.usingComposite(lookupRecords(attachmentTypesLookup)));
