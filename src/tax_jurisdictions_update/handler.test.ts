// Generated from api/tax_jurisdictions.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
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
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('tax_jurisdictions_update');
          expect(output).toMatchObject({ value: { success: true, id: expect.any(Number) } });
        })
        .finally(() => expectCalls({ method: 'PUT', path: '/TaxJurisdictions', query: {}, body: example })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'PUT', path: '/TaxJurisdictions', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'PUT', 'TaxJurisdictions'))
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
