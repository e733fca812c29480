// Generated from api/tax_jurisdictions.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { taxJurisdictionsPostHandler } from './handler';
import type { TaxJurisdictionsPostInput } from './input';

const example: TaxJurisdictionsPostInput = {
  TaxJurisdictionName: 'Austin, TX',
  FederalTaxPercent: 0,
  Active: true,
  TaxEntityJurisdictions: [1, 2],
};

OperationHandlerTestSetup.configureHandlerTest(taxJurisdictionsPostHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('tax_jurisdictions_post');
          expect(output).toMatchObject({ value: { success: true, id: expect.any(Number) } });
        })
        .finally(() => expectCalls({ method: 'POST', path: '/TaxJurisdictions', query: {}, body: example })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'POST', path: '/TaxJurisdictions', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'POST', 'TaxJurisdictions'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Tax jurisdiction name" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'TaxJurisdictionName'))
        .then(({ output }) => expectRefusal(output, 'Tax jurisdiction name'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
