// Generated from api/certification_types.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const certificationTypes: ResourceRow = {
  name: 'CertificationTypes',
  singular: 'certification type',
  plural: 'certification types',
  key: ['CertificationTypeID'],
};

export const certificationTypesGet: OperationRow = {
  name: 'certification_types_get',
  title: 'List certification types',
  resource: certificationTypes,
  method: 'GET',
  path: '/CertificationTypes',
  options: 'odata',
  fields: {
    CertificationTypeID: 'integer',
    CertificationTypeName: 'text',
    Active: 'boolean',
    CreatedByUserID: 'integer',
    CreatedByUserName: 'text',
    CreatedDateTime: 'date',
    LastModifiedByUserID: 'integer',
    LastModifiedByUserName: 'text',
    LastModifiedDateTime: 'date',
  },
  timestamps: { changed: 'LastModifiedDateTime', created: 'CreatedDateTime', nullable: ['LastModifiedDateTime'] },
  replies: 'rows',
};
