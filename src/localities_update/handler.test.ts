// Generated from api/localities.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { expectUpdated, recordBefore } from '../testing/updates';
import { without } from '../testing/without';
import { localitiesUpdateHandler } from './handler';
import type { LocalitiesUpdateInput } from './input';

const example: LocalitiesUpdateInput = { LocalityID: 1, LocalityName: 'Travis', LocalCode: 'TRV', Active: true };

OperationHandlerTestSetup.configureHandlerTest(localitiesUpdateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('changes one field and leaves everything else as it was', (test) =>
      test
        .given(() => recordBefore('/Localities', 'LocalityID eq 1'))
        .when(() => ({ LocalityID: 1, LocalityName: 'Changed' }))
        .then(({ output }) => expect(output).toMatchOutputSchemaOf('localities_update'))
        .finally(({ testCaseContext }) =>
          expectUpdated(testCaseContext, {
            put: '/Localities',
            body: { LocalityID: 1, LocalityName: 'Changed' },
            whole: ['LocalityID', 'LocalityName', 'LocalCode', 'Active'],
            changed: { LocalityName: 'Changed' },
          }),
        ),
    )
    .testCase('sends exactly what is given where it is told to', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ ...example, send_only_given_fields: true }))
        .then(({ output }) => expect(output).toMatchObject({ value: { success: true } }))
        .finally(() => expectCalls({ method: 'PUT', path: '/Localities', query: {}, body: example })),
    )
    .testCase('says that the API client lacks the scope GET for Localities', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: '/Localities', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'GET for Localities'))
        .finallyDoNothing(),
    )
    .testCase('says that the API client lacks the scope PUT for Localities', (test) =>
      test
        .given(() => refuseNext({ method: 'PUT', path: '/Localities', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'PUT for Localities'))
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
