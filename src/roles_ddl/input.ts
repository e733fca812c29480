// Generated from api/roles.yaml and tools/generate/lookups.ts by "npm run generate": change those, not this file.

export type RolesDdlInput = {
  /**
   * Only the roles that hold all of these words in role name, such as: north. An ID is found as well.
   *
   * @title Search
   */
  search?: string;
};
