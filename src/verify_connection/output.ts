// Generated from api/schema/verifyConnectionTypes.ts by "npm run generate": change that, not this file.

type TokenState = {
  /**
   * When the access token expires, in UTC; null where nobody says. It is renewed by itself.
   * @title Expires at
   * @format datetime
   */
  expires_at: string | null;
  /**
   * How many seconds are left until then; null where nobody says.
   * @title Expires in seconds
   * @TJS-type ["integer","null"]
   */
  expires_in_seconds: number | null;
  /**
   * Whether this check got a new token.
   * @title Refreshed
   */
  refreshed: boolean;
  /**
   * Why the token was used as it is (such as: fresh) or renewed (such as: due, expired, refused by Aspire).
   * @title Reason
   */
  reason: string;
};

type ResourceState = {
  /**
   * The resource as Aspire's scope grid names it, such as: WorkTickets.
   * @title Resource
   */
  resource: string;
  /**
   * True where Aspire gave the list, false where the API client lacks the scope (status 403), null where it cannot be told.
   * @title May read
   */
  may_read: boolean | null;
  /**
   * The HTTP status of the reply; null where there was none.
   * @title Status
   * @TJS-type ["integer","null"]
   */
  status: number | null;
  /**
   * What stood in the way, and what to do about it; null where nothing did.
   * @title Problem
   */
  problem: string | null;
};

export type VerifyConnectionOutput = {
  /**
   * Production, sandbox or demo, as in the authentication.
   * @title Environment
   * @enumLabels Demo, Production, Sandbox
   */
  environment: 'demo' | 'production' | 'sandbox';
  /**
   * Where requests go.
   * @title Base URL
   */
  base_url: string;
  /**
   * The version of Aspire's API; null where the API client lacks the scope to ask for it.
   * @title API version
   */
  api_version: string | null;
  /**
   * The state of the access token; never the token itself.
   * @title Token
   */
  token: TokenState;
  /**
   * What the API client may read, one entry for each resource. Only there when it was asked for.
   * @title Resources
   */
  resources?: ResourceState[];
  /**
   * The resources that there was no time to check. Only there when resources were to be checked.
   * @title Not checked
   */
  not_checked?: string[];
};
