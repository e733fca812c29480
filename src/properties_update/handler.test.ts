// Generated from api/properties.yaml by "npm run generate": change the page, not this file.
import { propertiesUpdate } from '../records/properties.operations';
import { testUpdate } from '../testing/suites/update';
import { propertiesUpdateHandler } from './handler';
import type { PropertiesUpdateInput } from './input';

const example: PropertiesUpdateInput = {
  PropertyID: 1,
  PropertyName: 'Bell Tower Plaza',
  BranchID: 1,
  AddressLine1: '200 Sample Street',
  City: 'Austin',
  StateProvinceCode: 'TX',
  ZipCode: '78701',
  PropertyStatusID: 1,
  PropertyTypeID: 1,
  AccountOwnerContactID: 1,
  PrimaryContactID: 2,
  BillingContactID: 2,
  Active: true,
  Note: 'Gate code on file.',
};

testUpdate(propertiesUpdateHandler, propertiesUpdate, example, {
  required: 'PropertyID',
  change: { AddressLine1: 'Changed' },
  whole: [
    'PropertyName',
    'BranchID',
    'PropertyID',
    'PropertyStatusID',
    'AddressLine1',
    'City',
    'StateProvinceCode',
    'ZipCode',
    'AccountOwnerContactID',
    'PrimaryContactID',
    'PaymentTermsID',
    'Note',
    'PropertyNameAbr',
    'PropertyTags',
    'AddressLine2',
    'CountyID',
    'TaxJurisdictionID',
    'SequenceNumber',
    'BillingContactID',
    'ProductionManagerContactID',
    'IndustryID',
    'LeadSourceID',
    'CompetitorID',
    'PropertyGroupID',
    'ProductionNote',
    'SnowNote',
    'CollectionNotes',
    'IntegrationID',
    'PropertyTypeID',
  ],
  needs: ['BranchID'],
});
