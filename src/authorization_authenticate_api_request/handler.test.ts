// Generated from api/authorization.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { authorizationAuthenticateApiRequestHandler } from './handler';
import type { AuthorizationAuthenticateApiRequestInput } from './input';

const example: AuthorizationAuthenticateApiRequestInput = { ClientId: 'your-client-id', Secret: 'your-client-secret' };

OperationHandlerTestSetup.configureHandlerTest(authorizationAuthenticateApiRequestHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('authorization_authenticate_api_request');
          expect(output).toMatchObject({ value: { success: true } });
        })
        .finally(() => expectCalls({ method: 'POST', path: '/Authorization', query: {}, body: example })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'POST', path: '/Authorization', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'POST', 'Authorization'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Client ID" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'ClientId'))
        .then(({ output }) => expectRefusal(output, 'Client ID'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
