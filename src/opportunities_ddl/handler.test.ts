// Generated from api/opportunities.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { expectChoices } from '../testing/choices';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { opportunitiesDdlHandler } from './handler';
import type { OpportunitiesDdlInput } from './input';

const everything: OpportunitiesDdlInput = {};

OperationHandlerTestSetup.configureHandlerTest(opportunitiesDdlHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('gives a text of its own for each id', (test) =>
      test
        .given(clearJournal)
        .when(() => everything)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('opportunities_ddl');
          expectChoices(output);
        })
        .finallyDoNothing(),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: '/Opportunities', status: 403, body: 'Forbidden' }))
        .when(() => everything)
        .then(({ output }) => expectRefusal(output, 'GET', 'Opportunities'))
        .finallyDoNothing(),
    )
    .testCase('refuses half a character to search for, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ search: '\uD83C' }))
        .then(({ output }) => expectRefusal(output, 'Search'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
