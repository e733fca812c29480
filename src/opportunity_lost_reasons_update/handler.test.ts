// Generated from api/opportunity_lost_reasons.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { opportunityLostReasonsUpdateHandler } from './handler';
import type { OpportunityLostReasonsUpdateInput } from './input';

const example: OpportunityLostReasonsUpdateInput = {
  OpportunityLostReasonID: 1,
  OpportunityLostReasonName: 'Price above budget',
  Active: true,
};

OperationHandlerTestSetup.configureHandlerTest(opportunityLostReasonsUpdateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('opportunity_lost_reasons_update');
          expect(output).toMatchObject({ value: { success: true } });
        })
        .finally(() => expectCalls({ method: 'PUT', path: '/OpportunityLostReasons', query: {}, body: example })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'PUT', path: '/OpportunityLostReasons', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'PUT', 'OpportunityLostReasons'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Opportunity lost reason ID" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'OpportunityLostReasonID'))
        .then(({ output }) => expectRefusal(output, 'Opportunity lost reason ID'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
