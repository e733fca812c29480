// Generated from api/regions.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const regions: ResourceRow = { name: 'Regions', singular: 'region', plural: 'regions', key: ['RegionID'] };

export const regionsGet: OperationRow = {
  name: 'regions_get',
  title: 'List regions',
  resource: regions,
  method: 'GET',
  path: '/Regions',
  options: 'odata',
  fields: {
    RegionID: 'integer',
    RegionName: 'text',
    LegalName: 'text',
    AddressID: 'integer',
    AddressLine1: 'text',
    AddressLine2: 'text',
    AddressCity: 'text',
    AddressStateProvinceCode: 'text',
    AddressZipCode: 'text',
    ManagerContactID: 'integer',
    ManagerName: 'text',
    BillingEmailFromAccountOwner: 'boolean',
    BillingEmailFromUserID: 'integer',
    BillingEmailFromUserName: 'text',
    BillingEmailAddress: 'text',
    BillingEmailCC: 'text',
    BillingEmailSubject: 'text',
    BillingEmailBody: 'text',
    InvoiceOnCompletionDescription: 'text',
    RegionPhoneNumber: 'text',
    RegionFaxNumber: 'text',
    DistrictID: 'integer',
    DistrictName: 'text',
  },
  replies: 'rows',
};
