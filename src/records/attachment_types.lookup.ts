// Generated from api/attachment_types.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { attachmentTypesGet } from './attachment_types.operations';

export const attachmentTypesLookup: Lookup = {
  list: attachmentTypesGet,
  singular: 'attachment type',
  plural: 'attachment types',
  key: 'AttachmentTypeID',
  name: '{AttachmentTypeName}',
  detail: [],
  active: true,
  search: { text: ['AttachmentTypeName'], number: [] },
};
