// Generated from api/certifications.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const certifications: ResourceRow = {
  name: 'Certifications',
  singular: 'certification',
  plural: 'certifications',
  key: ['CertificationID'],
};

export const certificationsGet: OperationRow = {
  name: 'certifications_get',
  title: 'List certifications',
  resource: certifications,
  method: 'GET',
  path: '/Certifications',
  options: 'odata',
  fields: {
    CertificationID: 'integer',
    CertificationTypeID: 'integer',
    CertificationTypeName: 'text',
    ContactID: 'integer',
    ContactName: 'text',
    CertificationDate: 'date',
    ExpirationDate: 'date',
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
