import type { Context } from '../fakeAuth';
import { jwt } from '../fakeSystem';
import { canary, plainCanary } from './canaries';

/** The stored values of a connection; each secret is a canary. */
export const stored = {
  access_token: jwt(Date.UTC(2100, 0), canary('access token')),
  refresh_token: canary('refresh token'),
  client_secret: canary('client secret of the user'),
  app_secret: plainCanary('client secret of the app'),
};

/** The builder's inputs; each secret is a canary. */
export const given = {
  Secret: canary('secret of the form'),
  RefreshToken: plainCanary('refresh token of the form'),
  Password: canary('password'),
  EmployeePin: plainCanary('pin'),
  signature: plainCanary('signature of a file'),
  apiKey: plainCanary('key in a header'),
  queryToken: plainCanary('token in a query'),
  urlToken: plainCanary('token in a URL'),
  ownBearer: plainCanary('bearer of the builder'),
};

/** A separate connection, whose token is valid or due for a refresh. */
export function connectionOf(authId: string, token: 'good' | 'due'): Context {
  const { access_token, refresh_token, client_secret, app_secret } = stored;
  const user = {
    environment: 'demo',
    access_token,
    refresh_token,
    '#client_id': 'client-of-the-user',
    '#client_secret': client_secret,
    ...(token === 'due' ? { expires_at: 1_600_000_000 } : {}),
  };
  const auth = { authType: 'OAUTH2_CLIENT_CREDENTIALS', authId, user, app: { client_secret: app_secret } };
  return { auth } as unknown as Context;
}

const form = { client_id: 'client-of-the-form', client_secret: given.Secret, environment: 'demo' };

/** Operations of every kind, with secrets in every input that can contain them. `url` is that of a file server. */
export function runsAt(url: string): readonly (readonly [name: string, input: object])[] {
  const signed = `${url}/files/a.txt?X-Amz-Signature=${given.signature}`;
  const Contact = { FirstName: 'Dana', LastName: 'Whitfield', ContactTypeID: 1, EmployeePin: given.EmployeePin };
  const property = { PropertyName: 'Plaza', BranchID: 1 };
  const user = { ExternalContactReference: 'EMP-2041', Password: given.Password, Active: true, UserRoles: [1] };
  return [
    ['#token_request', { auth_form_input: form }],
    ['authorization_authenticate_api_request', { ClientId: 'client', Secret: given.Secret }],
    ['authorization_refresh_token', { RefreshToken: given.RefreshToken }],
    ['properties_get', { filter: "PropertyName eq 'Plaza'" }],
    ['properties_get', { fetch_all: true, max_records: 10 }],
    ['properties_get_by_id', { id: 1 }],
    ['users_create', { AllBranchAccess: true, ...user }],
    ['contacts_create', { Contact }],
    ['contacts_batch_create', { items: [{ Contact }, { Contact }] }],
    ['properties_update', { PropertyID: 1, PropertyName: 'Plaza' }],
    ['properties_upsert', { match_on: ['PropertyName'], ...property }],
    ['opportunity_tags_delete', { id: 1 }],
    [
      'attachments_upload_file',
      {
        file: { name: 'a.txt', url: signed, mime_type: 'text/plain', expires: 0 },
        ObjectCode: 'Property',
        ObjectId: 1,
        AttachmentTypeId: 1,
      },
    ],
    ['attachments_download_file', { id: 1 }],
    ['branches_ddl', {}],
    ['verify_connection', { resources: ['Branches'] }],
    ['version_get_api_version', {}],
    ['raw_http_request', rawRequest],
    ['raw_http_request', { ...rawRequest, fail_on_error_status: false }],
    ['raw_http_request', { method: 'GET', url: `/Branches/${encodeURIComponent(stored.refresh_token)}` }],
    ['raw_http_request', withHeader('Authorization', `Bearer ${given.ownBearer}`)],
    ['raw_http_request', withHeader(`Authorization: Bearer ${given.ownBearer}`, 'x')],
    ['raw_http_request', { method: 'GET', url: `https://elsewhere.example.com/?token=${given.queryToken}` }],
  ];
}

const rawRequest = {
  method: 'POST',
  url: `/Users?AccessToken=${given.urlToken}`,
  query: [
    { name: 'token', value: given.queryToken },
    { name: 'token', value: stored.refresh_token },
  ],
  headers: [{ name: 'X-Api-Key', value: given.apiKey }],
  body: { json: JSON.stringify({ Password: given.Password, Contact: { EmployeePin: given.EmployeePin } }) },
};

function withHeader(name: string, value: string): object {
  return { method: 'GET', url: '/Branches', headers: [{ name, value }] };
}
