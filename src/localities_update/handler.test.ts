// Generated from api/localities.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { localitiesUpdateHandler } from './handler';
import type { LocalitiesUpdateInput } from './input';

const example: LocalitiesUpdateInput = { LocalityID: 1, LocalityName: 'Travis', LocalCode: 'TRV', Active: true };

OperationHandlerTestSetup.configureHandlerTest(localitiesUpdateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('localities_update');
          expect(output).toMatchObject({ value: { success: true, id: expect.any(Number) } });
        })
        .finally(() => expectCalls({ method: 'PUT', path: '/Localities', query: {}, body: example })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'PUT', path: '/Localities', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'PUT', 'Localities'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Locality ID" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'LocalityID'))
        .then(({ output }) => expectRefusal(output, 'Locality ID'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
