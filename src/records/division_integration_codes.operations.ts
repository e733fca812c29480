// Generated from api/division_integration_codes.yaml by "npm run generate": change the page, not this file.
import type { Operation, Resource } from '../aspire/model/operation';

export const divisionIntegrationCodes: Resource = {
  name: 'DivisionIntegrationCodes',
  singular: 'division integration code',
  plural: 'division integration codes',
  key: ['DivisionIntegrationCodeID'],
};

export const divisionIntegrationCodesGet: Operation = {
  name: 'division_integration_codes_get',
  title: 'List division integration codes',
  resource: divisionIntegrationCodes,
  method: 'GET',
  path: '/DivisionIntegrationCodes',
  options: 'odata',
  fields: {
    DivisionIntegrationCodeID: 'integer',
    DivisionIntegrationCodeName: 'text',
    CreatedByUserID: 'integer',
    CreatedByUserName: 'text',
    CreatedDateTime: 'date',
    LastModifiedByUserID: 'integer',
    LastModifiedByUserName: 'text',
    LastModifiedDateTime: 'date',
    Active: 'boolean',
  },
  stamps: { changed: 'LastModifiedDateTime', created: 'CreatedDateTime', nullable: ['LastModifiedDateTime'] },
  replies: 'rows',
};
