// Generated from api/opportunity_tags.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { opportunityTagsDeleteHandler } from './handler';
import type { OpportunityTagsDeleteInput } from './input';

const example: OpportunityTagsDeleteInput = { id: 1 };

OperationHandlerTestSetup.configureHandlerTest(opportunityTagsDeleteHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('opportunity_tags_delete');
          expect(output).toMatchObject({ value: { success: true, id: expect.any(Number) } });
        })
        .finally(() => expectCalls({ method: 'DELETE', path: '/OpportunityTags/1', query: {} })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'DELETE', path: '/OpportunityTags/1', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'DELETE', 'OpportunityTags'))
        .finallyDoNothing(),
    )
    .testCase('asks for "ID" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'id'))
        .then(({ output }) => expectRefusal(output, 'ID'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
