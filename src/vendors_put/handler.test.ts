// Generated from api/vendors.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { vendorsPutHandler } from './handler';
import type { VendorsPutInput } from './input';

const example: VendorsPutInput = {
  VendorID: 1,
  BranchID: 1,
  VendorName: 'Green Valley Nursery',
  AccountingVendorID: 'V-1042',
  BillingTerms: 'Net 30',
  Active: true,
};

OperationHandlerTestSetup.configureHandlerTest(vendorsPutHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('vendors_put');
          expect(output).toMatchObject({ value: { success: true } });
        })
        .finally(() => expectCalls({ method: 'PUT', path: '/Vendors', query: {}, body: example })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'PUT', path: '/Vendors', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'PUT', 'Vendors'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Vendor name" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'VendorName'))
        .then(({ output }) => expectRefusal(output, 'Vendor name'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
