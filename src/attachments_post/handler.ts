// Generated from api/attachments.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { callAspire } from '../aspire/tray/handlers';
import { attachmentsPost } from '../records/attachments.operations';
import type { AttachmentsPostInput } from './input';
import type { AttachmentsPostOutput } from './output';

export const attachmentsPostHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  AttachmentsPostInput,
  AttachmentsPostOutput
>((handler) => handler.usingComposite(callAspire(attachmentsPost)));
