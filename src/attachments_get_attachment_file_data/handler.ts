// Generated from api/attachments.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { attachmentsGetAttachmentFileData } from '../records/attachments.operations';
import type { AttachmentsGetAttachmentFileDataInput } from './input';
import type { AttachmentsGetAttachmentFileDataOutput } from './output';

export const attachmentsGetAttachmentFileDataHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  AttachmentsGetAttachmentFileDataInput,
  AttachmentsGetAttachmentFileDataOutput
>((handler) => handler.usingComposite(listRecords(attachmentsGetAttachmentFileData)));
