// Generated from api/opportunity_lost_reasons.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { opportunityLostReasonsCreateHandler } from './handler';
import type { OpportunityLostReasonsCreateInput } from './input';

const example: OpportunityLostReasonsCreateInput = { OpportunityLostReasonName: 'Price too high', Active: true };

OperationHandlerTestSetup.configureHandlerTest(opportunityLostReasonsCreateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('opportunity_lost_reasons_create');
          expect(output).toMatchObject({ value: { success: true } });
        })
        .finally(() => expectCalls({ method: 'POST', path: '/OpportunityLostReasons', query: {}, body: example })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'POST', path: '/OpportunityLostReasons', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'POST', 'OpportunityLostReasons'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Opportunity lost reason name" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'OpportunityLostReasonName'))
        .then(({ output }) => expectRefusal(output, 'Opportunity lost reason name'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
