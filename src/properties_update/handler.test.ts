// Generated from api/properties.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
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
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('properties_update');
          expect(output).toMatchObject({ value: { success: true, id: expect.any(Number) } });
        })
        .finally(() => expectCalls({ method: 'PUT', path: '/Properties', query: {}, body: example })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'PUT', path: '/Properties', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'PUT', 'Properties'))
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
