// Generated from api/schema/tokenRequestTypes.ts by "npm run generate": change that, not this file.

type AspireTokenBody = {
  /** @title Access token */
  access_token: string;
  /** @title Token type */
  token_type: 'Bearer';
  /** @title Refresh token */
  refresh_token?: string;
  /**
   * Seconds from now until the access token expires.
   * @title Expires in
   * @TJS-type integer
   */
  expires_in: number;
  /**
   * When the access token expires, in seconds since 1970.
   * @title Expires at
   * @TJS-type integer
   */
  expires_at: number;
  /** @title Environment */
  environment: 'demo' | 'production' | 'sandbox';
  /** @title Base URL */
  base_url: string;
};

export type TokenRequestOutput = {
  /**
   * @title Status code
   * @TJS-type integer
   */
  status_code: number;
  /** @title Headers */
  headers: {};
  /** @title Body */
  body: AspireTokenBody;
};
