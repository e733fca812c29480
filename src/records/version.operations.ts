// Generated from api/version.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const version: ResourceRow = { name: 'Version', singular: 'API version', plural: 'version', key: [] };

export const versionGetApiVersion: OperationRow = {
  name: 'version_get_api_version',
  title: 'Get API version',
  resource: version,
  method: 'GET',
  path: '/Version/GetApiVersion',
  replies: 'text',
};
