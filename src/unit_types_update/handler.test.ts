// Generated from api/unit_types.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { unitTypesUpdateHandler } from './handler';
import type { UnitTypesUpdateInput } from './input';

const example: UnitTypesUpdateInput = { UnitTypeID: 1, UnitTypeName: 'Cubic yard', Active: true };

OperationHandlerTestSetup.configureHandlerTest(unitTypesUpdateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('unit_types_update');
          expect(output).toMatchObject({ value: { success: true, id: expect.any(Number) } });
        })
        .finally(() => expectCalls({ method: 'PUT', path: '/UnitTypes', query: {}, body: example })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'PUT', path: '/UnitTypes', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'PUT', 'UnitTypes'))
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
