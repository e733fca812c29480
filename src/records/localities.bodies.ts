// Generated from api/localities.yaml by "npm run generate": change the page, not this file.

export type LocalityBody = {
  /**
   * E.g. Travis.
   * @title Locality name
   * @minLength 1
   * @maxLength 50
   */
  LocalityName: string;
  /**
   * Short code, e.g. TRV.
   * @title Local code
   * @maxLength 10
   */
  LocalCode?: string;
  /**
   * False keeps the locality out of use.
   * @title Active
   */
  Active: boolean;
};
