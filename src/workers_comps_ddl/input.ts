// Generated from api/workers_comps.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type WorkersCompsDdlInput = {
  /**
   * Only the workers comps that hold all of these words in workers' comp name or workers' comp code, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
