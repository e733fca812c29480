import type { DownloadRow, UploadRow } from '../aspire/model/operation';
import { attachmentsGet, attachmentsGetAttachmentFileData, attachmentsPost } from './attachments.operations';

export const attachmentsUploadFile: UploadRow = { post: attachmentsPost, list: attachmentsGet };

export const attachmentsDownloadFile: DownloadRow = {
  list: attachmentsGet,
  contents: attachmentsGetAttachmentFileData,
};
