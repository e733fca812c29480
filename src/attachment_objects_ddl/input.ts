// Generated from api/schema/dropdownTypes.ts by "npm run generate": change that, not this file.

export type AttachmentObjectsDdlInput = {
  /**
   * The kind of record, such as: WorkTicket. Without one nothing can be listed.
   * @title Object code
   */
  object_code?: string;
  /**
   * Only the records that hold all of these words, such as: north. An ID is found as well.
   * @title Search
   */
  search?: string;
};
