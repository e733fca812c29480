// Generated from api/properties.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { expectUpdated, recordBefore } from '../testing/updates';
import { without } from '../testing/without';
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

OperationHandlerTestSetup.configureHandlerTest(propertiesUpdateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('changes one field and leaves everything else as it was', (test) =>
      test
        .given(() =>
          recordBefore('/Properties', 'PropertyID eq 1', { needs: ['BranchID'], put: '/Properties', body: example }),
        )
        .when(() => ({ PropertyID: 1, AddressLine1: 'Changed' }))
        .then(({ output }) => expect(output).toMatchOutputSchemaOf('properties_update'))
        .finally(({ testCaseContext }) =>
          expectUpdated(testCaseContext, {
            put: '/Properties',
            body: { PropertyID: 1, AddressLine1: 'Changed' },
            whole: [
              'PropertyID',
              'PropertyName',
              'PropertyNameAbr',
              'PropertyStatusID',
              'PropertyTags',
              'BranchID',
              'AddressLine1',
              'AddressLine2',
              'City',
              'StateProvinceCode',
              'ZipCode',
              'CountyID',
              'TaxJurisdictionID',
              'SequenceNumber',
              'AccountOwnerContactID',
              'PrimaryContactID',
              'BillingContactID',
              'ProductionManagerContactID',
              'PaymentTermsID',
              'IndustryID',
              'LeadSourceID',
              'CompetitorID',
              'PropertyGroupID',
              'Note',
              'ProductionNote',
              'SnowNote',
              'CollectionNotes',
              'IntegrationID',
              'PropertyTypeID',
            ],
            changed: { PropertyAddressLine1: 'Changed' },
          }),
        ),
    )
    .testCase('sends exactly what is given where it is told to', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ ...example, send_only_given_fields: true }))
        .then(({ output }) => expect(output).toMatchObject({ value: { success: true } }))
        .finally(() => expectCalls({ method: 'PUT', path: '/Properties', query: {}, body: example })),
    )
    .testCase('says that the API client lacks the scope GET for Properties', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: '/Properties', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'GET for Properties'))
        .finallyDoNothing(),
    )
    .testCase('says that the API client lacks the scope PUT for Properties', (test) =>
      test
        .given(() => refuseNext({ method: 'PUT', path: '/Properties', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'PUT for Properties'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Property ID" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'PropertyID'))
        .then(({ output }) => expectRefusal(output, 'Property ID'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
