// Generated from api/division_integration_codes.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const divisionIntegrationCodes: ResourceRow = {
  name: 'DivisionIntegrationCodes',
  singular: 'division integration code',
  plural: 'division integration codes',
  key: ['DivisionIntegrationCodeID'],
};

export const divisionIntegrationCodesGet: OperationRow = {
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
  timestamps: { changed: 'LastModifiedDateTime', created: 'CreatedDateTime', nullable: ['LastModifiedDateTime'] },
  replies: 'rows',
};
