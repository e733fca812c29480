// Generated from api/attachments.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { attachmentsGet } from '../records/attachments.operations';
import type { AttachmentsGetInput } from './input';
import type { AttachmentsGetOutput } from './output';

export const attachmentsGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  AttachmentsGetInput,
  AttachmentsGetOutput
>((handler) => handler.usingComposite(listRecords(attachmentsGet)));
