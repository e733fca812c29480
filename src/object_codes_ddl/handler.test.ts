import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { objectCodesDdlHandler } from './handler';

OperationHandlerTestSetup.configureHandlerTest(objectCodesDdlHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('gives each code once, sorted, as the value too', (test) =>
      test
        .given(() =>
          refuseNext({ method: 'GET', path: '/ObjectCodes', status: 200, body: ['WorkTicket', 'Receipt', 'Receipt'] }),
        )
        .when(() => ({}))
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('object_codes_ddl');
          expect(output).toMatchObject({
            value: {
              result: [
                { text: 'Receipt', value: 'Receipt' },
                { text: 'WorkTicket', value: 'WorkTicket' },
              ],
            },
          });
        })
        .finallyDoNothing(),
    )
    .testCase('gives the codes of Aspire', (test) =>
      test
        .given(clearJournal)
        .when(() => ({}))
        .then(({ output }) =>
          expect(output).toMatchObject({
            value: { result: expect.arrayContaining([{ text: 'Receipt', value: 'Receipt' }]) },
          }),
        )
        .finally(() => expectCalls({ method: 'GET', path: '/ObjectCodes', query: {} })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: '/ObjectCodes', status: 403, body: 'Forbidden' }))
        .when(() => ({}))
        .then(({ output }) => expectRefusal(output, 'GET', 'ObjectCodes'))
        .finallyDoNothing(),
    )
    .nothingAfterAll(),
);
