// Generated from api/object_codes.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const objectCodes: ResourceRow = {
  name: 'ObjectCodes',
  singular: 'object code',
  plural: 'object codes',
  key: [],
};

export const objectCodesGet: OperationRow = {
  name: 'object_codes_get',
  title: 'List object codes',
  resource: objectCodes,
  method: 'GET',
  path: '/ObjectCodes',
  replies: 'texts',
};
