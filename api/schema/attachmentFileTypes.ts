import { apiVersionField } from './apiVersion';
import { flag, integer, number, objectOf, text, type DataType, type OperationTypes } from './types';

/** Finds a dropdown's type by its name: `attachment_types`. */
type IdTypes = (name: string) => DataType;

/** A file as Tray's connectors hand it on. */
export const trayFile = objectOf(
  [
    {
      name: 'name',
      title: 'Name',
      about: "The file's name with its extension, such as front-gate.jpg.",
      type: text,
      required: true,
    },
    {
      name: 'url',
      title: 'URL',
      about: "Where the file can be fetched from. Tray's own addresses expire after some hours.",
      type: text,
      required: true,
    },
    {
      name: 'mime_type',
      title: 'MIME type',
      about: 'The kind of file, such as image/jpeg.',
      type: text,
      required: true,
    },
    {
      name: 'expires',
      title: 'Expires',
      about: 'When the address expires, in seconds since 1970.',
      type: number,
      required: true,
    },
  ],
  { name: 'TrayFile', about: "A file as Tray's connectors hand it on. Type only." },
);

/** A file of an earlier step. Name and address are all that is needed, so that an agent can write one by hand. */
const fileToUpload = objectOf(
  [
    {
      name: 'name',
      title: 'Name',
      about: "The file's name with its extension, such as front-gate.jpg. Aspire keeps it.",
      type: text,
      required: true,
    },
    {
      name: 'url',
      title: 'URL',
      about:
        "Where the file can be fetched from; it begins with https://. Tray's own addresses expire after some hours.",
      type: text,
      required: true,
    },
    {
      name: 'mime_type',
      title: 'MIME type',
      about: "The kind of file, such as image/jpeg. Aspire goes by the name's extension.",
      type: text,
    },
    {
      name: 'expires',
      title: 'Expires',
      about: 'When the address expires, in seconds since 1970.',
      type: number,
    },
  ],
  {
    name: 'FileToUpload',
    about:
      'A file of an earlier step. Name and address are all that is needed, so that an agent can write one by hand.',
  },
);

/** A file of an earlier step becomes an attachment. */
export function uploadTypes(ids: IdTypes): OperationTypes {
  return {
    input: objectOf([
      {
        name: 'file',
        title: 'File',
        about:
          'The file to store: the file object of an earlier step, such as $.steps.http-client-1.result. At most 25 MB.',
        type: fileToUpload,
        format: 'file',
        required: true,
      },
      {
        name: 'ObjectCode',
        title: 'Kind of record',
        about:
          'The kind of record that gets the file, such as WorkTicket, Receipt or Opportunity. Capital letters matter.',
        type: ids('object_codes'),
        required: true,
        minLength: 1,
      },
      {
        name: 'ObjectId',
        title: 'Record',
        about:
          'The record that gets the file: choose the kind first, then pick it from the list or give its ID, such as 4711.',
        type: ids('attachment_objects'),
        required: true,
        minimum: 1,
        maximum: 2_147_483_647,
        dropdownInput: { object_code: '{{{ObjectCode}}}' },
      },
      {
        name: 'AttachmentTypeId',
        title: 'Attachment type',
        about: 'What kind of file it is, such as Photo or Document. Each company has its own types.',
        type: ids('attachment_types'),
        required: true,
      },
      {
        name: 'AttachToInvoice',
        title: 'Attach to invoice',
        about: 'True sends the file along with the invoice. Fill it in when the kind of record is Opportunity.',
        type: flag,
      },
      { name: 'ExposeToCrew', title: 'Expose to crew', about: 'True lets the crew see the file.', type: flag },
      {
        name: 'FileName',
        title: 'File name',
        about: 'Another name for the file, with its extension, such as front-gate.jpg. Leave it empty to keep its own.',
        type: text,
        advanced: true,
      },
      apiVersionField,
    ]),
    output: objectOf([
      {
        name: 'success',
        title: 'Success',
        about: 'True when Aspire has stored the file.',
        type: flag,
        required: true,
      },
      {
        name: 'id',
        title: 'ID',
        about:
          'The ID of the new attachment, found among the newest attachments of the record. Missing for kinds of records where the connector cannot find it.',
        type: integer,
      },
      { name: 'url', title: 'URL', about: 'The address of the file in Aspire.', type: text },
      {
        name: 'file_name',
        title: 'File name',
        about: 'The name under which the file was stored.',
        type: text,
        required: true,
      },
      { name: 'size', title: 'Size', about: 'How large the file is, in bytes.', type: integer, required: true },
    ]),
  };
}

/** An attachment becomes a file for later steps. */
export function downloadTypes(ids: IdTypes): OperationTypes {
  return {
    input: objectOf([
      {
        name: 'id',
        title: 'Attachment',
        about: 'The attachment to download: pick it from the list, or give its ID, such as 4711.',
        type: ids('attachments'),
        required: true,
        minimum: 1,
        maximum: 2_147_483_647,
      },
      apiVersionField,
    ]),
    output: objectOf([
      {
        name: 'file',
        title: 'File',
        about: 'The file, as other connectors take it.',
        type: trayFile,
        format: 'file',
        required: true,
      },
      { name: 'size', title: 'Size', about: 'How large the file is, in bytes.', type: integer, required: true },
    ]),
  };
}
