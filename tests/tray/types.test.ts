import type {
  OperationHandlerContext,
  OperationHandlerResult,
} from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import type { CompositeOperationHandlerFunction } from '@trayio/cdk-dsl/connector/operation/CompositeOperationHandler';
import type { AspireConnectorAuth } from '../../src/AspireConnectorAuth';
import type { StoredAuth } from '../../src/aspire/auth/storedAuth';
import { fail, success, type Result } from '../../src/aspire/model/result';
import { listRecords } from '../../src/aspire/tray/handlers';
import type { TrayContext } from '../../src/aspire/tray/run';
import { listProperties } from '../sampleOperations';

type Output = { items: string[] };

// The compiler checks these; each would be an error where our types and the CDK's had grown apart.
const asTrays = (result: Result<Output>): OperationHandlerResult<Output> => result;
const asStored = ({ auth }: OperationHandlerContext<AspireConnectorAuth>): StoredAuth | undefined => auth;
const asContext = (ctx: OperationHandlerContext<AspireConnectorAuth>): TrayContext => ctx;
const asComposite: CompositeOperationHandlerFunction<AspireConnectorAuth, object, Output> = listRecords(listProperties);

describe('our own types in the place of the CDK', () => {
  it('results are those of Tray, field by field', () => {
    expect(asTrays(success({ items: [] }))).toEqual({
      _tag: 'Success',
      isSuccess: true,
      isFailure: false,
      value: { items: [] },
    });
    expect(asTrays(fail('scope_missing', 'No scope.', { status: 403, path: undefined }))).toEqual({
      _tag: 'Failure',
      isSuccess: false,
      isFailure: true,
      error: {
        _tag: 'UserInputError',
        code: 'scope_missing',
        message: 'No scope.',
        response: { code: 'scope_missing', status: 403 },
      },
    });
  });

  it('a context of Tray is taken as it is', () => {
    const auth = {
      authType: 'OAUTH2_CLIENT_CREDENTIALS',
      authId: 'a',
      user: { environment: 'demo' },
      app: {},
    } as const;
    expect(asStored({ auth })).toBe(auth);
    expect(asContext({ auth }).auth).toBe(auth);
    expect(asComposite).toBeInstanceOf(Function);
  });
});
