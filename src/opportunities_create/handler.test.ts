// Generated from api/opportunities.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { opportunitiesCreateHandler } from './handler';
import type { OpportunitiesCreateInput } from './input';

const example: OpportunitiesCreateInput = {
  OpportunityName: 'Grounds maintenance 2027',
  OpportunityType: 'Contract',
  PropertyID: 1,
  BranchID: 1,
  DivisionID: 1,
  OpportunityStatusID: 1,
  SalesRepID: 2,
  BidDueDate: '2026-09-30T00:00:00',
  StartDate: '2027-01-01T00:00:00',
  EndDate: '2027-12-31T00:00:00',
  EstimatedDollars: 48000,
};

OperationHandlerTestSetup.configureHandlerTest(opportunitiesCreateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('opportunities_create');
          expect(output).toMatchObject({ value: { success: true, id: expect.any(Number) } });
        })
        .finally(() => expectCalls({ method: 'POST', path: '/Opportunities', query: {}, body: example })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'POST', path: '/Opportunities', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'POST', 'Opportunities'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Opportunity name" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'OpportunityName'))
        .then(({ output }) => expectRefusal(output, 'Opportunity name'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
