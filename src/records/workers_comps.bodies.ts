// Generated from api/workers_comps.yaml by "npm run generate": change the page, not this file.

export type WorkersCompBody = {
  /**
   * The record holds 200 characters.
   * @title Workers comp name
   * @minLength 1
   */
  WorkersCompName: string;
  /**
   * Text, e.g. 0042; the record holds 10 characters.
   * @title Workers comp code
   * @minLength 1
   */
  WorkersCompCode: string;
};
