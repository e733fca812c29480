// Generated from api/tax_entities.yaml and tools/generate/lookups.ts by "npm run generate": change those, not this file.

export type TaxEntitiesDdlInput = {
  /**
   * Only the tax entities that hold all of these words in tax entity name, such as: north. An ID is found as well.
   *
   * @title Search
   */
  search?: string;
};
