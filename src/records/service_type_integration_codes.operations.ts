// Generated from api/service_type_integration_codes.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const serviceTypeIntegrationCodes: ResourceRow = {
  name: 'ServiceTypeIntegrationCodes',
  singular: 'service type integration code',
  plural: 'service type integration codes',
  key: ['ServiceTypeIntegrationCodeID'],
};

export const serviceTypeIntegrationCodesGet: OperationRow = {
  name: 'service_type_integration_codes_get',
  title: 'List service type integration codes',
  resource: serviceTypeIntegrationCodes,
  method: 'GET',
  path: '/ServiceTypeIntegrationCodes',
  options: 'odata',
  fields: {
    ServiceTypeIntegrationCodeID: 'integer',
    ServiceTypeIntegrationCodeName: 'text',
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
