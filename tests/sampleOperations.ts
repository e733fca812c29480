import type { OperationRow, ResourceRow } from '../src/aspire/model/operation';
import type { Context } from './fakeAuth';
import { jwt } from './fakeSystem';

/** A connection whose token is valid for a long time. */
export const connected = {
  auth: {
    authType: 'OAUTH2_CLIENT_CREDENTIALS',
    authId: 'auth-1',
    user: { environment: 'demo', access_token: jwt(Date.UTC(2100, 0)), refresh_token: 'refresh-token-of-the-context' },
    app: {},
  },
} as unknown as Context;

export const properties: ResourceRow = {
  name: 'Properties',
  singular: 'property',
  plural: 'properties',
  key: ['PropertyID'],
};

export const listProperties: OperationRow = {
  name: 'properties_get',
  title: 'List properties',
  resource: properties,
  method: 'GET',
  path: '/Properties',
  options: 'odata',
  replies: 'rows',
};

export const createProperty: OperationRow = {
  name: 'properties_create',
  title: 'Create property',
  resource: properties,
  method: 'POST',
  path: '/Properties',
  body: {
    PropertyName: { type: 'string', required: true },
    BranchID: { type: 'integer' },
    Note: { type: 'string', nullable: true },
  },
  replies: 'id',
};

export const deleteTag: OperationRow = {
  name: 'opportunity_tags_delete',
  title: 'Delete opportunity tag',
  resource: {
    name: 'OpportunityTags',
    singular: 'opportunity tag',
    plural: 'opportunity tags',
    key: ['OpportunityTagID'],
  },
  method: 'DELETE',
  path: '/OpportunityTags/{id}',
  params: { id: { type: 'integer', required: true } },
  replies: 'id',
};
