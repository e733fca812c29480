// Generated from api/tax_entities.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { taxEntitiesPostHandler } from './handler';
import type { TaxEntitiesPostInput } from './input';

const example: TaxEntitiesPostInput = { TaxEntityName: 'Travis County', TaxPercent: 1.25, Active: true };

OperationHandlerTestSetup.configureHandlerTest(taxEntitiesPostHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('tax_entities_post');
          expect(output).toMatchObject({ value: { success: true, id: expect.any(Number) } });
        })
        .finally(() => expectCalls({ method: 'POST', path: '/TaxEntities', query: {}, body: example })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'POST', path: '/TaxEntities', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'POST', 'TaxEntities'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Tax entity name" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'TaxEntityName'))
        .then(({ output }) => expectRefusal(output, 'Tax entity name'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
