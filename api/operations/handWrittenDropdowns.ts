/** A dropdown whose operation is written by hand, because it is no list of records. */
export type HandWrittenDropdown = {
  /** The operation's name before `_ddl`. */
  name: string;
  /** The type in `src/records/ids.ts`. */
  alias: string;
  key: string;
  /** What is chosen, where it is no id. */
  of?: 'string';
  singular: string;
  plural: string;
  example: string;
  fields: readonly string[];
};

export const handWrittenDropdowns: readonly HandWrittenDropdown[] = [
  {
    name: 'attachment_objects',
    alias: 'AttachmentObjectID',
    key: 'ObjectId',
    singular: 'record',
    plural: 'records',
    example: '1',
    fields: ['attachments_post.ObjectId'],
  },
  {
    name: 'object_codes',
    alias: 'ObjectCode',
    key: 'ObjectCode',
    of: 'string',
    singular: 'kind of record',
    plural: 'kinds of record',
    example: 'WorkTicket',
    fields: ['attachments_post.ObjectCode'],
  },
];
