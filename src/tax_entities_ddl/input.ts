// Generated from api/tax_entities.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type TaxEntitiesDdlInput = {
  /**
   * Only the tax entities that hold all of these words in tax entity name, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
