// Generated from api/property_types.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { expectChoices } from '../testing/choices';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { propertyTypesDdlHandler } from './handler';
import type { PropertyTypesDdlInput } from './input';

const everything: PropertyTypesDdlInput = {};

OperationHandlerTestSetup.configureHandlerTest(propertyTypesDdlHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('gives a text of its own for each id', (test) =>
      test
        .given(clearJournal)
        .when(() => everything)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('property_types_ddl');
          expectChoices(output);
        })
        .finallyDoNothing(),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: '/PropertyTypes', status: 403, body: 'Forbidden' }))
        .when(() => everything)
        .then(({ output }) => expectRefusal(output, 'GET', 'PropertyTypes'))
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
