// Generated from api/attachments.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { GetByIdRow, OperationRow, ResourceRow } from '../aspire/model/operation';

export const attachments: ResourceRow = {
  name: 'Attachments',
  singular: 'attachment',
  plural: 'attachments',
  key: ['AttachmentID'],
};

export const attachmentsGet: OperationRow = {
  name: 'attachments_get',
  title: 'List attachments',
  resource: attachments,
  method: 'GET',
  path: '/Attachments',
  options: 'odata',
  fields: {
    AttachmentID: 'integer',
    AttachmentTypeID: 'integer',
    AttachmentTypeName: 'text',
    PropertyID: 'integer',
    PropertyName: 'text',
    ActivityID: 'integer',
    ActivityNumber: 'integer',
    OpportunityID: 'integer',
    OpportunityNumber: 'integer',
    ContactID: 'integer',
    ContactName: 'text',
    AttachmentName: 'text',
    FileExtension: 'text',
    DateUploaded: 'date',
    PropertyQACategoryID: 'integer',
    ShowCustomer: 'boolean',
    Note: 'text',
    ExposeToCrew: 'boolean',
    ReceiptID: 'integer',
    ReceiptNumber: 'integer',
    EquipmentID: 'integer',
    EquipmentDescription: 'text',
    OriginalFileName: 'text',
    EmployeeIncidentID: 'integer',
    WorkTicketID: 'integer',
    WorkTicketNumber: 'integer',
    AttachToInvoice: 'boolean',
    WorkTicketVisitID: 'integer',
    ExternalContentID: 'text',
    NotificationTemplateID: 'integer',
    GEOLocationLatitude: 'number',
    GEOLocationLongitude: 'number',
  },
  timestamps: { created: 'DateUploaded', nullable: ['DateUploaded'] },
  replies: 'rows',
};

export const attachmentsNewLink: OperationRow = {
  name: 'attachments_new_link',
  title: 'Get new attachment link',
  resource: attachments,
  method: 'GET',
  path: '/Attachments/NewLink',
  params: { link: { type: 'string', nullable: true } },
  replies: 'text',
};

export const attachmentsGetAttachmentFileData: OperationRow = {
  name: 'attachments_get_attachment_file_data',
  title: 'Get attachment contents as base64',
  resource: attachments,
  method: 'GET',
  path: '/Attachments/AttachmentFileData',
  options: 'filter',
  replies: 'rows',
};

export const attachmentsPost: OperationRow = {
  name: 'attachments_post',
  title: 'Upload attachment from base64',
  resource: attachments,
  method: 'POST',
  path: '/Attachments',
  body: {
    FileName: { type: 'string', required: true, minLength: 1 },
    FileData: { type: 'string', required: true, minLength: 1 },
    ObjectId: { type: 'integer', title: 'Record', required: true, minimum: 1, maximum: 2147483647 },
    ObjectCode: {
      type: 'string',
      title: 'Kind of record',
      required: true,
      minLength: 1,
      values: ['Opportunity', 'Property', 'Receipt', 'WorkTicket'],
    },
    AttachmentTypeId: { type: 'integer', title: 'Attachment type', required: true },
    AttachToInvoice: { type: 'boolean', nullable: true },
    ExposeToCrew: { type: 'boolean', nullable: true },
  },
  replies: 'text',
};

export const attachmentsGetById: GetByIdRow = {
  list: attachmentsGet,
};
