// Generated from api/opportunity_tags.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { opportunityTagsCreateHandler } from './handler';
import type { OpportunityTagsCreateInput } from './input';

const example: OpportunityTagsCreateInput = { OpportunityID: 1, TagID: 2 };

OperationHandlerTestSetup.configureHandlerTest(opportunityTagsCreateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('opportunity_tags_create');
          expect(output).toMatchObject({ value: { success: true, id: expect.any(Number) } });
        })
        .finally(() => expectCalls({ method: 'POST', path: '/OpportunityTags', query: {}, body: example })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'POST', path: '/OpportunityTags', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'POST', 'OpportunityTags'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Opportunity ID" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'OpportunityID'))
        .then(({ output }) => expectRefusal(output, 'Opportunity ID'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
