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
      about: "The file's name with its extension, such as: front-gate.jpg.",
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
      about: 'The kind of file, such as: image/jpeg.',
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
      about: "The file's name with its extension, such as: front-gate.jpg. Aspire keeps it.",
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
      about: "The kind of file, such as: image/jpeg. Aspire goes by the name's extension.",
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
        title: 'Object code',
        about:
          'Kind of the record that gets the file: Receipt, WorkTicket or Opportunity; object_codes_get lists the others. Capital letters matter: RECEIPT is refused.',
        type: ids('object_codes'),
        required: true,
        minLength: 1,
      },
      {
        name: 'ObjectId',
        title: 'Object ID',
        about: 'Id of that record, such as the WorkTicketID 4711.',
        type: ids('attachment_objects'),
        required: true,
        minimum: 1,
        maximum: 2_147_483_647,
        dropdownInput: { object_code: '{{{ObjectCode}}}' },
      },
      {
        name: 'AttachmentTypeId',
        title: 'Attachment type ID',
        about: 'What sort of file it is, such as: 3. Each company has its own ids: attachment_types_get lists them.',
        type: ids('attachment_types'),
        required: true,
      },
      {
        name: 'AttachToInvoice',
        title: 'Attach to invoice',
        about: 'Sends the file along with the invoice. Must be given when Object code is Opportunity.',
        type: flag,
      },
      { name: 'ExposeToCrew', title: 'Expose to crew', about: 'Lets the crew see the file.', type: flag },
      {
        name: 'FileName',
        title: 'File name',
        about:
          'Another name for the file, with its extension, such as: front-gate.jpg. Left empty, the file keeps its own.',
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
          "The id of the new attachment. Aspire does not tell it: it is looked up among the record's newest attachments, and left out where that gives nothing, as for kinds of records that attachments cannot be filtered by.",
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
        title: 'Attachment ID',
        about: 'Which attachment to download, such as: 4711. attachments_get finds the ids.',
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
