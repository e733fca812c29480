// Generated from api/contact_types.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type ContactTypesDdlInput = {
  /**
   * Only the contact types that hold all of these words in contact type name, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
