// Generated from api/unit_types.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { expectUpdated, recordBefore } from '../testing/updates';
import { without } from '../testing/without';
import { unitTypesUpdateHandler } from './handler';
import type { UnitTypesUpdateInput } from './input';

const example: UnitTypesUpdateInput = { UnitTypeID: 1, UnitTypeName: 'Cubic yard', Active: true };

OperationHandlerTestSetup.configureHandlerTest(unitTypesUpdateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('changes one field and leaves everything else as it was', (test) =>
      test
        .given(() => recordBefore('/UnitTypes', 'UnitTypeID eq 1'))
        .when(() => ({ UnitTypeID: 1, UnitTypeName: 'Changed' }))
        .then(({ output }) => expect(output).toMatchOutputSchemaOf('unit_types_update'))
        .finally(({ testCaseContext }) =>
          expectUpdated(testCaseContext, {
            put: '/UnitTypes',
            body: { UnitTypeID: 1, UnitTypeName: 'Changed' },
            whole: ['UnitTypeID', 'UnitTypeName', 'Active'],
            changed: { UnitTypeName: 'Changed' },
          }),
        ),
    )
    .testCase('sends exactly what is given where it is told to', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ ...example, send_only_given_fields: true }))
        .then(({ output }) => expect(output).toMatchObject({ value: { success: true } }))
        .finally(() => expectCalls({ method: 'PUT', path: '/UnitTypes', query: {}, body: example })),
    )
    .testCase('says that the API client lacks the scope GET for UnitTypes', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: '/UnitTypes', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'GET for UnitTypes'))
        .finallyDoNothing(),
    )
    .testCase('says that the API client lacks the scope PUT for UnitTypes', (test) =>
      test
        .given(() => refuseNext({ method: 'PUT', path: '/UnitTypes', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'PUT for UnitTypes'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Unit type ID" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'UnitTypeID'))
        .then(({ output }) => expectRefusal(output, 'Unit type ID'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
