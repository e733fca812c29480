// Generated from api/vendors.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext, startAnew } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { vendorsUpsertHandler } from './handler';
import type { VendorsUpsertInput } from './input';

const example: VendorsUpsertInput = {
  match_on: ['VendorName'],
  BranchID: 1,
  VendorName: 'Sandhill Nursery',
  AccountingVendorID: 'V-1042',
  BillingTerms: 'Net 30',
  Active: true,
};

OperationHandlerTestSetup.configureHandlerTest(vendorsUpsertHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('creates the vendor where there is none, and reads it back', (test) =>
      test
        .given(() => startAnew())
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('vendors_upsert');
          expect(output).toMatchObject({
            value: { created: true, id: expect.any(Number), record: { VendorID: expect.any(Number) } },
          });
        })
        .finally(() =>
          expectCalls(
            {
              method: 'GET',
              path: '/Vendors',
              query: { $filter: "VendorName eq 'Sandhill Nursery'", $orderby: 'VendorID asc', $top: '11' },
            },
            { method: 'POST', path: '/Vendors', query: {}, body: without(example, 'match_on') },
            {
              method: 'GET',
              path: '/Vendors',
              query: { $filter: expect.stringMatching(/^VendorID eq \d+$/) as string, $top: '1' },
            },
          ),
        ),
    )
    .testCase('updates it where it is there', (test) =>
      test
        .given(() => startAnew({ path: '/Vendors', body: without(example, 'match_on') }))
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('vendors_upsert');
          expect(output).toMatchObject({
            value: { created: false, id: expect.any(Number), record: { VendorName: 'Sandhill Nursery' } },
          });
        })
        .finallyDoNothing(),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: '/Vendors', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'GET', 'Vendors'))
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
