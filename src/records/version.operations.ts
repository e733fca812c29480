// Generated from api/version.yaml by "npm run generate": change the page, not this file.
import type { Operation, Resource } from '../aspire/model/operation';

export const version: Resource = { name: 'Version', singular: 'API version', plural: 'version', key: [] };

export const versionGetApiVersion: Operation = {
  name: 'version_get_api_version',
  title: 'Get API version',
  resource: version,
  method: 'GET',
  path: '/Version/GetApiVersion',
  replies: 'text',
};
