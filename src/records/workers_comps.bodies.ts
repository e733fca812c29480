// Generated from api/workers_comps.yaml by "npm run generate": change the page, not this file.

export type WorkersCompBody = {
  /**
   * What the class is called, such as Landscape gardening.
   * @title Workers' comp name
   * @minLength 1
   */
  WorkersCompName: string;
  /**
   * The code of the class as text, such as 0042.
   * @title Workers' comp code
   * @minLength 1
   */
  WorkersCompCode: string;
};
