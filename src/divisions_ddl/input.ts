// Generated from api/divisions.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type DivisionsDdlInput = {
  /**
   * Only the divisions that hold all of these words in division name or division code, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
