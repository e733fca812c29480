import { z } from 'zod';

/** What paths, queries, bodies and answers look like. An answer's field that is not named here does not go out. */

const time = z.iso.datetime().nullable();

const name = z
  .string()
  .regex(/^[a-zA-Z0-9_-]{1,100}$/, 'must be 1 to 100 letters, digits, _ or - (no blanks, no dots)')
  .meta({ description: 'Name of the connection.', example: 'aspire' });

const workflowId = z
  .string()
  .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]{1,200}$/u, 'must be 1 to 200 characters on one line')
  .meta({ description: 'What uses the connection: a workflow, a program.' });

/** `?flag=true`; anything but true and false is refused. */
const flag = (byDefault: boolean) =>
  z
    .enum(['true', 'false'])
    .default(byDefault ? 'true' : 'false')
    .transform((text) => text === 'true');

/** The key decides the organisation; it may be named, as long as it is the same. */
const organisation = { org_id: z.string().optional() };

export const params = {
  connection: z.object({ connection_name: name }),
  workflow: z.object({ workflow_id: workflowId }),
};

export const queries = {
  none: z.strictObject(organisation),
  list: z.strictObject({
    ...organisation,
    include_global: flag(true).meta({ description: "Whether GLOBAL's connections are listed as well." }),
    limit: z.coerce.number().int().min(1).max(500).default(100),
    after: z.string().max(300).optional().meta({ description: '`next` of the page before.' }),
  }),
  delete: z.strictObject({
    ...organisation,
    confirm_disable_workflows: flag(false).meta({
      description: 'Delete although workflows use it. They are disabled.',
    }),
  }),
  credentials: z.strictObject({
    ...organisation,
    workflow_id: workflowId.optional().meta({ description: 'Who asks: becomes a dependent of the connection.' }),
  }),
};

const texts = {
  description: z.string().max(500).nullable().optional(),
  environment: z
    .enum(['production', 'sandbox', 'demo'])
    .optional()
    .meta({ description: 'Aspire only. Decides the base URL.' }),
  client_secret: z.string().optional().meta({ writeOnly: true, description: 'Never shown again.' }),
  authorization_url: z.string().optional().meta({ description: 'For authorization_code: where the browser goes.' }),
  token_url: z.string().optional().meta({ description: 'oauth2 only.' }),
  scopes: z.string().optional().meta({ description: 'Separated by blanks or commas.' }),
  settings: z.record(z.string(), z.unknown()).optional().meta({ description: "oauth2 only: the provider's habits." }),
};
const flow = z.enum(['authorization_code', 'client_credentials', 'refresh_token']);

/** Bodies as OpenAPI shows them. The service checks them itself, and names every wrong field. */
export const bodies = {
  create: z
    .object({
      connection_name: name,
      provider: z
        .enum(['aspire', 'oauth2'])
        .optional()
        .meta({ description: 'oauth2 where there is a token_url, else aspire.' }),
      oauth_flow_type: flow,
      client_id: z.string(),
      refresh_token: z.string().optional().meta({ writeOnly: true, description: 'For the flow refresh_token.' }),
      ...texts,
    })
    .meta({
      example: {
        connection_name: 'aspire',
        environment: 'demo',
        oauth_flow_type: 'client_credentials',
        client_id: 'your client id',
        client_secret: 'your client secret',
      },
    }),
  update: z.object({ oauth_flow_type: flow.optional(), client_id: z.string().optional(), ...texts }).meta({
    example: { description: 'Books invoices' },
  }),
  dependency: z.strictObject({
    ...organisation,
    connection_name: name,
    workflow_name: z
      .string()
      .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]{0,200}$/u, 'must be at most 200 characters on one line')
      .optional(),
  }),
};

const summary = z.object({
  connection_name: z.string(),
  provider: z.string(),
  oauth_flow_type: z.string(),
  status: z.string().meta({ description: 'not_connected, waiting_callback, testing, completed or failed.' }),
  status_message: z.string().nullable(),
  org_id: z.string(),
  expires_at: time,
  last_refresh_at: time,
  created_at: time,
});
const detail = summary.extend({
  description: z.string().nullable(),
  environment: z.string().nullable(),
  client_id: z.string(),
  has_client_secret: z.boolean(),
  authorization_url: z.string().nullable(),
  token_url: z.string().nullable(),
  scopes: z.string(),
  redirect_uri: z.string().nullable(),
  token_type: z.string(),
  settings: z.record(z.string(), z.unknown()),
  next_refresh_at: time,
  last_test_at: time,
  created_by: z.string(),
  updated_at: time,
  updated_by: z.string(),
});
const dependency = z.object({
  workflow_id: z.string(),
  workflow_name: z.string(),
  connection_name: z.string(),
  org_id: z.string(),
  registered_at: time,
  last_accessed_at: time,
});
const workflowState = z.object({
  workflow_id: z.string(),
  org_id: z.string(),
  is_disabled: z.boolean(),
  disabled_reason: z.string().nullable(),
  disabled_at: time,
  disabled_by: z.string().nullable(),
  related_oauth_connection: z.string().nullable(),
  enabled_at: time,
  enabled_by: z.string().nullable(),
});
const run = z.object({
  started_at: time,
  ended_at: time,
  duration_ms: z.number().nullable(),
  status: z.enum(['running', 'completed', 'interrupted']),
  trigger: z.enum(['automatic', 'manual']),
  actor: z.string(),
  total: z.number(),
  needs_refresh: z.number(),
  refreshed: z.number(),
  failed: z.number(),
  errors: z.array(z.object({ connection: z.string(), org: z.string(), error: z.string() })),
});

export const answers = {
  detail,
  list: z.object({
    connections: z.array(summary),
    count: z.number().meta({ description: 'How many there are in all, on every page.' }),
    next: z.string().optional().meta({ description: '`after` of the next page; absent on the last.' }),
  }),
  deleted: z.object({ message: z.string(), disabled_workflows: z.array(z.string()) }),
  authorization: z.object({ authorization_url: z.string(), state: z.string() }),
  test: z.object({ test_result: z.enum(['success', 'failed', 'skipped']), message: z.string(), tested_at: time }),
  credentials: z.object({
    connection_name: z.string(),
    access_token: z.string(),
    token_type: z.string(),
    expires_at: time,
    scopes: z.string(),
  }),
  dependency,
  dependencies: z.object({ workflow_id: z.string(), connections: z.array(dependency) }),
  dependents: z.object({ connection_name: z.string(), workflows: z.array(dependency) }),
  disabled: z.object({ workflows: z.array(workflowState) }),
  workflowState,
  run,
  runStatus: z.object({ last_run: run.nullable() }),
};

/** What every route with a key may answer besides. */
export const error = z.object({
  error: z.string(),
  message: z.string(),
  code: z.string().meta({ description: 'Stable; branch on it.' }),
  errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
  details: z.record(z.string(), z.unknown()).optional(),
  retry_at: z.string().optional(),
});
