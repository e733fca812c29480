// Generated from api/authorization.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const authorization: ResourceRow = {
  name: 'Authorization',
  singular: 'API token',
  plural: 'authorization',
  key: [],
};

export const authorizationAuthenticateApiRequest: OperationRow = {
  name: 'authorization_authenticate_api_request',
  title: 'Request API token',
  resource: authorization,
  method: 'POST',
  path: '/Authorization',
  body: {
    ClientId: { type: 'string', required: true, minLength: 1 },
    Secret: { type: 'string', required: true, minLength: 1 },
  },
  replies: 'object',
  replyFields: ['Token', 'RefreshToken'],
  bearer: false,
};

export const authorizationRefreshToken: OperationRow = {
  name: 'authorization_refresh_token',
  title: 'Refresh API token',
  resource: authorization,
  method: 'POST',
  path: '/Authorization/RefreshToken',
  body: { RefreshToken: { type: 'string', nullable: true } },
  replies: 'object',
  replyFields: ['Token', 'RefreshToken'],
  bearer: false,
};
