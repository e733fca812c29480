import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { downloadFile } from '../aspire/tray/handlers';
import { attachmentsGet, attachmentsGetAttachmentFileData } from '../records/attachments.operations';
import type { AttachmentsDownloadFileInput } from './input';
import type { AttachmentsDownloadFileOutput } from './output';

const rows = { list: attachmentsGet, contents: attachmentsGetAttachmentFileData };

export const attachmentsDownloadFileHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  AttachmentsDownloadFileInput,
  AttachmentsDownloadFileOutput
>((handler) => handler.usingComposite(downloadFile(rows)));
