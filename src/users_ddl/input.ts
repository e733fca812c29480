// Generated from api/users.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type UsersDdlInput = {
  /**
   * Only the users that hold all of these words in contact first name or contact last name, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
