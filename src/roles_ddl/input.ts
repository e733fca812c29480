// Generated from api/roles.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type RolesDdlInput = {
  /**
   * Only the roles that hold all of these words in role name, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
