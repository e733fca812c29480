// Generated from api/tax_entities.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { expectUpdated, recordBefore } from '../testing/updates';
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
    .testCase('changes one field and leaves everything else as it was', (test) =>
      test
        .given(() => recordBefore('/TaxEntities', 'TaxEntityID eq 1'))
        .when(() => ({ TaxEntityID: 1, TaxEntityName: 'Changed' }))
        .then(({ output }) => expect(output).toMatchOutputSchemaOf('tax_entities_update'))
        .finally(({ testCaseContext }) =>
          expectUpdated(testCaseContext, {
            put: '/TaxEntities',
            body: { TaxEntityID: 1, TaxEntityName: 'Changed' },
            whole: ['TaxEntityID', 'TaxEntityName', 'TaxPercent', 'Active'],
            changed: { TaxEntityName: 'Changed' },
          }),
        ),
    )
    .testCase('sends exactly what is given where it is told to', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ ...example, send_only_given_fields: true }))
        .then(({ output }) => expect(output).toMatchObject({ value: { success: true } }))
        .finally(() => expectCalls({ method: 'PUT', path: '/TaxEntities', query: {}, body: example })),
    )
    .testCase('says that the API client lacks the scope GET for TaxEntities', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: '/TaxEntities', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'GET for TaxEntities'))
        .finallyDoNothing(),
    )
    .testCase('says that the API client lacks the scope PUT for TaxEntities', (test) =>
      test
        .given(() => refuseNext({ method: 'PUT', path: '/TaxEntities', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'PUT for TaxEntities'))
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
