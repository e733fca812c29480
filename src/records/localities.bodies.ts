// Generated from api/localities.yaml by "npm run generate": change the page, not this file.

export type LocalityBody = {
  /**
   * The name of the county or locality, such as Travis.
   * @title Locality name
   * @minLength 1
   * @maxLength 50
   */
  LocalityName: string;
  /**
   * False takes the locality out of use.
   * @title Active
   */
  Active: boolean;
  /**
   * A short code, such as TRV.
   * @title Local code
   * @maxLength 10
   */
  LocalCode?: string;
};
