import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { tokenRequestHandler } from './handler';
import type { TokenRequestInput } from './input';

const form: TokenRequestInput['auth_form_input'] = {
  client_id: 'your-client-id',
  client_secret: 'your-client-secret',
  environment: 'demo',
};

OperationHandlerTestSetup.configureHandlerTest(tokenRequestHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('exchanges the form for a token, in the words of OAuth2', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ auth_form_input: form }))
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('#token_request');
          expect(output).toMatchObject({
            value: {
              status_code: 200,
              headers: {},
              body: {
                access_token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
                refresh_token: expect.any(String),
                environment: 'demo',
                base_url: 'https://clouddemo-api.youraspire.com',
              },
            },
          });
        })
        .finally(() =>
          expectCalls({
            method: 'POST',
            path: '/Authorization',
            query: {},
            body: { ClientId: 'your-client-id', Secret: 'your-client-secret' },
          }),
        ),
    )
    .testCase('takes the fields of the form without the wrapping, too', (test) =>
      test
        .givenNothing()
        .when(() => form as unknown as TokenRequestInput)
        .then(({ output }) => expect(output).toMatchOutputSchemaOf('#token_request'))
        .finallyDoNothing(),
    )
    .testCase('says what to check when Aspire refuses the client', (test) =>
      test
        .givenNothing()
        .when(() => ({ auth_form_input: { ...form, client_secret: 'a-wrong-secret' } }))
        .then(({ output }) => {
          expectRefusal(output, 'Aspire (demo) refused the Client ID and Client Secret', 'copied whole');
          expect(JSON.stringify(output)).not.toContain('a-wrong-secret');
        })
        .finallyDoNothing(),
    )
    .testCase('names what is missing in the form, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ auth_form_input: { ...form, client_id: '' } }))
        .then(({ output }) => expectRefusal(output, 'Client ID'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
