import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { downloadFile } from '../aspire/tray/handlers';
import { attachmentsDownloadFile } from '../records/attachments.files';
import type { AttachmentsDownloadFileInput } from './input';
import type { AttachmentsDownloadFileOutput } from './output';

export const attachmentsDownloadFileHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  AttachmentsDownloadFileInput,
  AttachmentsDownloadFileOutput
>((handler) => handler.usingComposite(downloadFile(attachmentsDownloadFile)));
