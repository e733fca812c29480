// Generated from api/workers_comps.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { expectUpdated, recordBefore } from '../testing/updates';
import { without } from '../testing/without';
import { workersCompsUpdateHandler } from './handler';
import type { WorkersCompsUpdateInput } from './input';

const example: WorkersCompsUpdateInput = {
  WorkersCompID: 1,
  WorkersCompName: 'Landscape crew',
  WorkersCompCode: '0042',
};

OperationHandlerTestSetup.configureHandlerTest(workersCompsUpdateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('changes one field and leaves everything else as it was', (test) =>
      test
        .given(() => recordBefore('/WorkersComps', 'WorkersCompID eq 1'))
        .when(() => ({ WorkersCompID: 1, WorkersCompName: 'Changed' }))
        .then(({ output }) => expect(output).toMatchOutputSchemaOf('workers_comps_update'))
        .finally(({ testCaseContext }) =>
          expectUpdated(testCaseContext, {
            put: '/WorkersComps',
            body: { WorkersCompID: 1, WorkersCompName: 'Changed' },
            whole: ['WorkersCompName', 'WorkersCompCode'],
            changed: { WorkersCompName: 'Changed' },
          }),
        ),
    )
    .testCase('sends exactly what is given where it is told to', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ ...example, send_only_given_fields: true }))
        .then(({ output }) => expect(output).toMatchObject({ value: { success: true } }))
        .finally(() => expectCalls({ method: 'PUT', path: '/WorkersComps', query: {}, body: example })),
    )
    .testCase('says that the API client lacks the scope GET for WorkersComps', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: '/WorkersComps', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'GET for WorkersComps'))
        .finallyDoNothing(),
    )
    .testCase('says that the API client lacks the scope PUT for WorkersComps', (test) =>
      test
        .given(() => refuseNext({ method: 'PUT', path: '/WorkersComps', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'PUT for WorkersComps'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Workers comp ID" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'WorkersCompID'))
        .then(({ output }) => expectRefusal(output, 'Workers comp ID'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
