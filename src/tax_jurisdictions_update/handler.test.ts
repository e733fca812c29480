// Generated from api/tax_jurisdictions.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { expectUpdated, recordBefore } from '../testing/updates';
import { without } from '../testing/without';
import { taxJurisdictionsUpdateHandler } from './handler';
import type { TaxJurisdictionsUpdateInput } from './input';

const example: TaxJurisdictionsUpdateInput = {
  TaxJurisdictionID: 1,
  TaxJurisdictionName: 'Austin, TX',
  FederalTaxPercent: 0,
  Active: true,
  TaxEntityJurisdictions: [1, 2, 3],
};

OperationHandlerTestSetup.configureHandlerTest(taxJurisdictionsUpdateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('changes one field and leaves everything else as it was', (test) =>
      test
        .given(() => recordBefore('/TaxJurisdictions', 'TaxJurisdictionID eq 1'))
        .when(() => ({ TaxJurisdictionID: 1, TaxJurisdictionName: 'Changed' }))
        .then(({ output }) => expect(output).toMatchOutputSchemaOf('tax_jurisdictions_update'))
        .finally(({ testCaseContext }) =>
          expectUpdated(testCaseContext, {
            put: '/TaxJurisdictions',
            body: { TaxJurisdictionID: 1, TaxJurisdictionName: 'Changed' },
            whole: [
              'TaxJurisdictionID',
              'TaxJurisdictionName',
              'FederalTaxPercent',
              'Active',
              'TaxEntityJurisdictions',
            ],
            changed: { TaxJurisdictionName: 'Changed' },
          }),
        ),
    )
    .testCase('sends exactly what is given where it is told to', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ ...example, send_only_given_fields: true }))
        .then(({ output }) => expect(output).toMatchObject({ value: { success: true } }))
        .finally(() => expectCalls({ method: 'PUT', path: '/TaxJurisdictions', query: {}, body: example })),
    )
    .testCase('says that the API client lacks the scope GET for TaxJurisdictions', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: '/TaxJurisdictions', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'GET for TaxJurisdictions'))
        .finallyDoNothing(),
    )
    .testCase('says that the API client lacks the scope PUT for TaxJurisdictions', (test) =>
      test
        .given(() => refuseNext({ method: 'PUT', path: '/TaxJurisdictions', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'PUT for TaxJurisdictions'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Tax jurisdiction ID" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'TaxJurisdictionID'))
        .then(({ output }) => expectRefusal(output, 'Tax jurisdiction ID'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
