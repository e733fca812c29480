// Generated from api/localities.yaml by "npm run generate": change the page, not this file.

/**
 * A county or similar area that properties are filed under.
 */
export type Locality = {
  /**
   * @title Locality ID
   * @TJS-type integer
   */
  LocalityID?: number;
  /**
   * @title Locality name
   * @maxLength 50
   */
  LocalityName?: string | null;
  /**
   * @title Local code
   * @maxLength 10
   */
  LocalCode?: string | null;
  /**
   * @title Active
   */
  Active?: boolean | null;
};
