import type { Caller } from '../access/access.ts';

export const flows = ['authorization_code', 'client_credentials', 'refresh_token'] as const;
export type Flow = (typeof flows)[number];

export const statuses = ['not_connected', 'waiting_callback', 'testing', 'completed', 'failed'] as const;
export type Status = (typeof statuses)[number];

/** What POST takes. `refresh_token` is for the flow of that name, and write-only as the secret is. */
export type ConnectionInput = {
  connection_name: string;
  description?: string;
  provider?: 'aspire' | 'oauth2';
  environment?: string;
  oauth_flow_type: Flow;
  client_id: string;
  client_secret?: string;
  refresh_token?: string;
  authorization_url?: string;
  token_url?: string;
  scopes?: string;
  settings?: Readonly<Record<string, unknown>>;
};

/** What PUT takes; what is left out stays. */
export type ConnectionChange = Partial<Omit<ConnectionInput, 'connection_name' | 'provider' | 'refresh_token'>>;

/** A connection in a list. Times are ISO 8601 in UTC. */
export type ConnectionSummary = {
  connection_name: string;
  provider: string;
  oauth_flow_type: string;
  /** A row whose status is none of ours is shown as it is, with a message, not hidden. */
  status: string;
  status_message: string | null;
  org_id: string;
  expires_at: string | null;
  last_refresh_at: string | null;
  created_at: string;
};

/** A connection in detail: never a secret, nor where one is kept. */
export type ConnectionDetail = ConnectionSummary & {
  description: string | null;
  environment: string | null;
  client_id: string;
  has_client_secret: boolean;
  authorization_url: string | null;
  token_url: string | null;
  scopes: string;
  redirect_uri: string | null;
  token_type: string;
  settings: Readonly<Record<string, unknown>>;
  next_refresh_at: string | null;
  last_test_at: string | null;
  created_by: string;
  updated_at: string;
  updated_by: string;
};

export type Credentials = {
  connection_name: string;
  access_token: string;
  token_type: string;
  expires_at: string;
  scopes: string;
};

export type TestReport = { test_result: 'success' | 'failed' | 'skipped'; message: string; tested_at: string };

/** What an authorization code flow's callback brings. */
export type CallbackQuery = Partial<Record<'code' | 'state' | 'error' | 'error_description', string>>;

/** For the page that the person at the browser sees. */
export type CallbackReport = {
  http: 200 | 400 | 500;
  status: Status | undefined;
  connection: string;
  message: string;
  /** Such as: no refresh token came, so that the connection ends with the access token. */
  warning?: string;
};

export type Dependency = {
  workflow_id: string;
  workflow_name: string;
  connection_name: string;
  org_id: string;
  registered_at: string;
  last_accessed_at: string | null;
};

export type WorkflowState = {
  workflow_id: string;
  org_id: string;
  is_disabled: boolean;
  disabled_reason: 'oauth_connection_deleted' | 'manual' | 'other' | null;
  disabled_at: string | null;
  disabled_by: string | null;
  related_oauth_connection: string | null;
  enabled_at: string | null;
  enabled_by: string | null;
};

export type RefreshRun = {
  started_at: string;
  ended_at: string | null;
  duration_ms: number | null;
  status: 'running' | 'completed' | 'interrupted';
  trigger: 'automatic' | 'manual';
  actor: string;
  total: number;
  needs_refresh: number;
  refreshed: number;
  failed: number;
  errors: { connection: string; org: string; error: string }[];
};

/** The connections of a caller's organisation. Every method throws `GatewayError`. Scopes were checked by the face. */
export type ConnectionService = {
  create(caller: Caller, input: ConnectionInput): Promise<ConnectionDetail>;
  list(
    caller: Caller,
    options?: { includeGlobal?: boolean; limit?: number; after?: string },
  ): Promise<{ connections: ConnectionSummary[]; count: number; next?: string }>;
  /** The own row, else GLOBAL's. */
  get(caller: Caller, name: string): Promise<ConnectionDetail>;
  update(caller: Caller, name: string, change: ConnectionChange): Promise<ConnectionDetail>;
  delete(
    caller: Caller,
    name: string,
    options?: { confirmDisableWorkflows?: boolean },
  ): Promise<{ message: string; disabled_workflows: string[] }>;
  /** Deletes the tokens and keeps the rest. */
  disconnect(caller: Caller, name: string): Promise<ConnectionDetail>;
  /** Starts the authorization code flow. */
  authorize(caller: Caller, name: string): Promise<{ authorization_url: string; state: string }>;
  /** Connects without a browser: client credentials, or a stored refresh token. */
  connect(caller: Caller, name: string): Promise<ConnectionDetail>;
  cancel(caller: Caller, name: string): Promise<ConnectionDetail>;
  refresh(caller: Caller, name: string): Promise<ConnectionDetail>;
  test(caller: Caller, name: string): Promise<TestReport>;
  callback(name: string, query: CallbackQuery): Promise<CallbackReport>;
  /** `workflow`: who uses it, registered as a consumer at first use. */
  credentials(caller: Caller, name: string, options?: { workflow?: string; rejected?: string }): Promise<Credentials>;
  registerDependency(
    caller: Caller,
    workflowId: string,
    input: { connection_name: string; workflow_name?: string },
  ): Promise<Dependency>;
  dependencies(caller: Caller, workflowId: string): Promise<Dependency[]>;
  dependents(caller: Caller, name: string): Promise<Dependency[]>;
  disabledWorkflows(caller: Caller): Promise<WorkflowState[]>;
  enableWorkflow(caller: Caller, workflowId: string): Promise<WorkflowState>;
  lastRefreshRun(): Promise<RefreshRun | undefined>;
  refreshAll(caller: Caller): Promise<RefreshRun>;
};
