import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupByCode } from '../aspire/tray/handlers';
import { attachmentObjectsLookup } from '../records/attachment_objects.lookup';
import type { AttachmentObjectsDdlInput } from './input';
import type { AttachmentObjectsDdlOutput } from './output';

export const attachmentObjectsDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  AttachmentObjectsDdlInput,
  AttachmentObjectsDdlOutput
>((handler) => handler.usingComposite(lookupByCode(attachmentObjectsLookup)));
