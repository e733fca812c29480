// Generated from api/attachment_types.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type AttachmentTypesDdlInput = {
  /**
   * Only the attachment types that hold all of these words in attachment type name, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
