// Generated from api/attachment_types.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const attachmentTypes: ResourceRow = {
  name: 'AttachmentTypes',
  singular: 'attachment type',
  plural: 'attachment types',
  key: ['AttachmentTypeID'],
};

export const attachmentTypesGet: OperationRow = {
  name: 'attachment_types_get',
  title: 'List attachment types',
  resource: attachmentTypes,
  method: 'GET',
  path: '/AttachmentTypes',
  options: 'none',
  replies: 'rows',
};
