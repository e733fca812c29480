// Generated from api/schema/dropdownTypes.ts by "npm run generate": change that, not this file.

export type AttachmentObjectsDdlInput = {
  /**
   * The kind of record, such as WorkTicket. Without one there is nothing to list.
   * @title Object code
   */
  object_code?: string;
  /**
   * Only the records that hold all of these words, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
