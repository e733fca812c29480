// Generated from api/schema/verifyConnectionTypes.ts by "npm run generate": change that, not this file.

type TokenState = {
  /**
   * When the access token expires, in UTC; empty where the token does not tell. The connector renews it by itself.
   * @title Expires at
   * @format datetime
   */
  expires_at: string | null;
  /**
   * How many seconds are left until then; empty where the token does not tell.
   * @title Expires in seconds
   * @TJS-type ["integer","null"]
   */
  expires_in_seconds: number | null;
  /**
   * True when this check got a new token.
   * @title Refreshed
   */
  refreshed: boolean;
  /**
   * Why the token was used as it is (such as fresh) or renewed (such as due, expired, refused by Aspire).
   * @title Reason
   */
  reason: string;
};

type ResourceState = {
  /**
   * The resource as Aspire's scope grid names it, such as WorkTickets.
   * @title Resource
   */
  resource: string;
  /**
   * True where Aspire gave the list, false where the API client lacks the scope (status 403), empty where the check cannot tell.
   * @title May read
   */
  may_read: boolean | null;
  /**
   * The HTTP status of the reply; empty where there was none.
   * @title Status
   * @TJS-type ["integer","null"]
   */
  status: number | null;
  /**
   * What stood in the way, and what to do about it; empty where nothing did.
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
   * The version of Aspire's API; empty where your API client lacks the scope to ask for it.
   * @title API version
   */
  api_version: string | null;
  /**
   * The state of the access token; never the token itself.
   * @title Token
   */
  token: TokenState;
  /**
   * What the API client may read, one entry for each resource. Only there when you asked for it.
   * @title Resources
   */
  resources?: ResourceState[];
  /**
   * The resources that the check had no time for. Only there when you asked for resources.
   * @title Not checked
   */
  not_checked?: string[];
};
