// Generated from api/properties.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext, startAnew } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { propertiesUpsertHandler } from './handler';
import type { PropertiesUpsertInput } from './input';

const example: PropertiesUpsertInput = {
  match_on: ['PropertyName'],
  PropertyName: 'Bell Tower Plaza North',
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
};

OperationHandlerTestSetup.configureHandlerTest(propertiesUpsertHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('creates the property where there is none, and reads it back', (test) =>
      test
        .given(() => startAnew())
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('properties_upsert');
          expect(output).toMatchObject({
            value: { created: true, id: expect.any(Number), record: { PropertyID: expect.any(Number) } },
          });
        })
        .finally(() =>
          expectCalls(
            {
              method: 'GET',
              path: '/Properties',
              query: { $filter: "PropertyName eq 'Bell Tower Plaza North'", $orderby: 'PropertyID asc', $top: '11' },
            },
            { method: 'POST', path: '/Properties', query: {}, body: without(example, 'match_on') },
            {
              method: 'GET',
              path: '/Properties',
              query: { $filter: expect.stringMatching(/^PropertyID eq \d+$/) as string, $top: '1' },
            },
          ),
        ),
    )
    .testCase('updates it where it is there', (test) =>
      test
        .given(() => startAnew({ path: '/Properties', body: without(example, 'match_on') }))
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('properties_upsert');
          expect(output).toMatchObject({
            value: { created: false, id: expect.any(Number), record: { PropertyName: 'Bell Tower Plaza North' } },
          });
        })
        .finallyDoNothing(),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: '/Properties', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'GET', 'Properties'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Match on" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'match_on'))
        .then(({ output }) => expectRefusal(output, 'Match on'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
