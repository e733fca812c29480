import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { downloadAttachment } from '../aspire/downloadAttachment';
import { attachmentsDownloadFile } from '../records/attachments.files';
import type { AttachmentsDownloadFileInput } from './input';
import type { AttachmentsDownloadFileOutput } from './output';

export const attachmentsDownloadFileHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  AttachmentsDownloadFileInput,
  AttachmentsDownloadFileOutput
>((handler) =>
  handler.usingComposite((ctx, input, invoke) => downloadAttachment(attachmentsDownloadFile, ctx, input, invoke)),
);
