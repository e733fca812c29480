// Generated from api/vendors.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { expectUpdated, recordBefore } from '../testing/updates';
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
    .testCase('changes one field and leaves everything else as it was', (test) =>
      test
        .given(() => recordBefore('/Vendors', 'VendorID eq 1'))
        .when(() => ({ VendorID: 1, AccountingVendorID: 'Changed' }))
        .then(({ output }) => expect(output).toMatchOutputSchemaOf('vendors_put'))
        .finally(({ testCaseContext }) =>
          expectUpdated(testCaseContext, {
            put: '/Vendors',
            body: { VendorID: 1, AccountingVendorID: 'Changed' },
            whole: ['BranchID', 'VendorName', 'AccountingVendorID'],
            changed: { AccountingVendorID: 'Changed' },
          }),
        ),
    )
    .testCase('sends exactly what is given where it is told to', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ ...example, send_only_given_fields: true }))
        .then(({ output }) => expect(output).toMatchObject({ value: { success: true } }))
        .finally(() => expectCalls({ method: 'PUT', path: '/Vendors', query: {}, body: example })),
    )
    .testCase('says that the API client lacks the scope GET for Vendors', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: '/Vendors', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'GET for Vendors'))
        .finallyDoNothing(),
    )
    .testCase('says that the API client lacks the scope PUT for Vendors', (test) =>
      test
        .given(() => refuseNext({ method: 'PUT', path: '/Vendors', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'PUT for Vendors'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Vendor ID" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'VendorID'))
        .then(({ output }) => expectRefusal(output, 'Vendor ID'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
