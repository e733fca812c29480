// Generated from api/workers_comps.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { workersCompsCreateHandler } from './handler';
import type { WorkersCompsCreateInput } from './input';

const example: WorkersCompsCreateInput = { WorkersCompName: 'Landscape crew', WorkersCompCode: '0042' };

OperationHandlerTestSetup.configureHandlerTest(workersCompsCreateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('workers_comps_create');
          expect(output).toMatchObject({ value: { success: true, id: expect.any(Number) } });
        })
        .finally(() => expectCalls({ method: 'POST', path: '/WorkersComps', query: {}, body: example })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'POST', path: '/WorkersComps', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'POST', 'WorkersComps'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Workers comp name" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'WorkersCompName'))
        .then(({ output }) => expectRefusal(output, 'Workers comp name'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
