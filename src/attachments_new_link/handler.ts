// Generated from api/attachments.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { callAspire } from '../aspire/tray/handlers';
import { attachmentsNewLink } from '../records/attachments.operations';
import type { AttachmentsNewLinkInput } from './input';
import type { AttachmentsNewLinkOutput } from './output';

export const attachmentsNewLinkHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  AttachmentsNewLinkInput,
  AttachmentsNewLinkOutput
>((handler) => handler.usingComposite(callAspire(attachmentsNewLink)));
