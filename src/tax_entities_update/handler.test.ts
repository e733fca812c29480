// Generated from api/tax_entities.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { taxEntitiesUpdateHandler } from './handler';
import type { TaxEntitiesUpdateInput } from './input';

const example: TaxEntitiesUpdateInput = {
  TaxEntityID: 1,
  TaxEntityName: 'Travis County',
  TaxPercent: 1.5,
  Active: true,
};

OperationHandlerTestSetup.configureHandlerTest(taxEntitiesUpdateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('tax_entities_update');
          expect(output).toMatchObject({ value: { success: true, id: expect.any(Number) } });
        })
        .finally(() => expectCalls({ method: 'PUT', path: '/TaxEntities', query: {}, body: example })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'PUT', path: '/TaxEntities', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'PUT', 'TaxEntities'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Tax entity ID" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'TaxEntityID'))
        .then(({ output }) => expectRefusal(output, 'Tax entity ID'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
