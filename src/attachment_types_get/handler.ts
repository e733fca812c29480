// Generated from api/attachment_types.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { attachmentTypesGet } from '../records/attachment_types.operations';
import type { AttachmentTypesGetInput } from './input';
import type { AttachmentTypesGetOutput } from './output';

export const attachmentTypesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  AttachmentTypesGetInput,
  AttachmentTypesGetOutput
>((handler) => handler.usingComposite(listRecords(attachmentTypesGet)));
