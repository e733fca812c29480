import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { uploadFile } from '../aspire/tray/handlers';
import { attachmentsUploadFile } from '../records/attachments.files';
import type { AttachmentsUploadFileInput } from './input';
import type { AttachmentsUploadFileOutput } from './output';

export const attachmentsUploadFileHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  AttachmentsUploadFileInput,
  AttachmentsUploadFileOutput
>((handler) => handler.usingComposite(uploadFile(attachmentsUploadFile)));
