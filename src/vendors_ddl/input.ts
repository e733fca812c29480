// Generated from api/vendors.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type VendorsDdlInput = {
  /**
   * Only the vendors that hold all of these words in branch name or vendor name, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
