// Generated from api/opportunity_lost_reasons.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { expectUpdated, recordBefore } from '../testing/updates';
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
    .testCase('changes one field and leaves everything else as it was', (test) =>
      test
        .given(() => recordBefore('/OpportunityLostReasons', 'OpportunityLostReasonID eq 1'))
        .when(() => ({ OpportunityLostReasonID: 1, OpportunityLostReasonName: 'Changed' }))
        .then(({ output }) => expect(output).toMatchOutputSchemaOf('opportunity_lost_reasons_update'))
        .finally(({ testCaseContext }) =>
          expectUpdated(testCaseContext, {
            put: '/OpportunityLostReasons',
            body: { OpportunityLostReasonID: 1, OpportunityLostReasonName: 'Changed' },
            whole: ['OpportunityLostReasonName', 'OpportunityLostReasonID', 'Active'],
            changed: { OpportunityLostReasonName: 'Changed' },
          }),
        ),
    )
    .testCase('sends exactly what is given where it is told to', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ ...example, send_only_given_fields: true }))
        .then(({ output }) => expect(output).toMatchObject({ value: { success: true } }))
        .finally(() => expectCalls({ method: 'PUT', path: '/OpportunityLostReasons', query: {}, body: example })),
    )
    .testCase('says that the API client lacks the scope GET for OpportunityLostReasons', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: '/OpportunityLostReasons', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'GET for OpportunityLostReasons'))
        .finallyDoNothing(),
    )
    .testCase('says that the API client lacks the scope PUT for OpportunityLostReasons', (test) =>
      test
        .given(() => refuseNext({ method: 'PUT', path: '/OpportunityLostReasons', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'PUT for OpportunityLostReasons'))
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
