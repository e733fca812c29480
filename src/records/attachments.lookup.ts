// Generated from api/attachments.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { attachmentsGet } from './attachments.operations';

export const attachmentsLookup: Lookup = {
  list: attachmentsGet,
  singular: 'attachment',
  plural: 'attachments',
  key: 'AttachmentID',
  name: '{OriginalFileName}',
  detail: ['{AttachmentTypeName}', '{PropertyName}', '{DateUploaded}'],
  parents: {
    contact_id: 'ContactID',
    opportunity_id: 'OpportunityID',
    property_id: 'PropertyID',
    receipt_id: 'ReceiptID',
    work_ticket_id: 'WorkTicketID',
  },
  search: { text: ['AttachmentTypeName', 'PropertyName', 'OriginalFileName'], number: [] },
};
