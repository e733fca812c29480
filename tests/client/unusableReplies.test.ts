import { callOperation } from '../../src/aspire/client/callOperation';
import type { HttpReply, NetworkError } from '../../src/aspire/http/types';
import type { OperationRow } from '../../src/aspire/model/operation';
import { context, failureOf, hour, sessionOf, setUp, start } from '../fakeAuth';
import { jwt } from '../fakeSystem';
import { errorOf, valueOf } from '../withEmulator';

const branches: OperationRow = {
  name: 'branches_get',
  title: 'List branches',
  resource: { name: 'Branches', singular: 'branch', plural: 'branches', key: ['BranchID'] },
  method: 'GET',
  path: '/Branches',
  options: 'odata',
  replies: 'rows',
};
const creating: OperationRow = { ...branches, name: 'branches_create', title: 'Create branch', method: 'POST' };
const token = jwt(start + 10 * hour, 'stored');
const ctx = context({ access_token: token, refresh_token: 'R0-a-refresh-token' });

async function call(operation: OperationRow, answer: Partial<HttpReply> | { fault: NetworkError }) {
  const { services, system } = setUp(() => answer);
  const result = await callOperation(sessionOf(ctx, services), { operation });
  return { result, sent: system.sent.length };
}

describe('a redirect', () => {
  it.each([
    [301, 'https://user:pass@login.example.com:8443/sign-in?token=a-secret#x', 'to login.example.com:8443,'],
    [302, '//login.example.com/a-secret', 'to login.example.com,'],
    [303, '/sign-in?return=a-secret', 'to another path of the same host,'],
    [307, 'mailto:a-secret', 'that names no address,'],
    [308, undefined, 'that names no address,'],
  ])('%d to %s says where it leads, and that it is not followed', async (status, location, words) => {
    const { result, sent } = await call(branches, { status, headers: location === undefined ? {} : { location } });
    const { code, message } = errorOf(result);
    expect(code).toBe('unexpected_reply');
    expect(message).toContain(`a redirect (status ${status}) ${words} which is not followed`);
    expect(message).toContain('the environment of the authentication or a proxy on the way is probably wrong');
    expect(message).not.toMatch(/a-secret|pass/);
    expect(sent).toBe(1);
  });

  it('leaves open what became of a write', async () => {
    const { result } = await call(creating, { status: 302, headers: { location: 'https://login.example.com/' } });
    expect(errorOf(result)).toMatchObject({
      code: 'outcome_unknown',
      message: expect.stringContaining('login.example'),
    });
  });

  it('in place of a token is told as well', async () => {
    const { services } = setUp(() => ({ status: 302, headers: { location: 'https://login.example.com/?a-secret' } }));
    const { message } = await failureOf(context({ refresh_token: 'R0' }), services);
    expect(message).toContain('a redirect (status 302) to login.example.com, which is not followed');
    expect(message).not.toContain('a-secret');
  });
});

describe('a reply that is of no use', () => {
  it.each([
    ['TOO_LARGE', 'too_large', 'UserInputError', 'Ask for less of it'],
    ['UNREADABLE', 'unavailable', 'ApiError', 'an unreadable answer'],
  ])('(%s) is not asked for again', async (fault, code, _tag, words) => {
    const { result, sent } = await call(branches, { fault: { code: fault, reached: 'maybe' } });
    expect(errorOf(result)).toMatchObject({ code, _tag, message: expect.stringContaining(words) });
    expect(sent).toBe(1);
  });

  it.each(['TOO_LARGE', 'UNREADABLE', 'Z_BUF_ERROR'])('(%s) leaves open what became of a write', async (fault) => {
    const { result } = await call(creating, { fault: { code: fault, reached: 'maybe' } });
    expect(errorOf(result)).toMatchObject({ code: 'outcome_unknown', _tag: 'UserInputError' });
  });

  it('(cut off) is called so', async () => {
    const { result, sent } = await call(branches, { fault: { code: 'Z_BUF_ERROR', reached: 'maybe' } });
    expect(errorOf(result).message).toContain('cut off or damaged on its way (Z_BUF_ERROR)');
    expect(sent).toBe(4);
  });

  it('(a proxy that refuses) was never sent, whatever it was', async () => {
    const { result } = await call(creating, { fault: { code: 'PROXY_407', reached: 'no' } });
    const message = expect.stringContaining('made no way to Aspire (status 407). Nothing was changed') as string;
    expect(errorOf(result)).toMatchObject({ code: 'unavailable', message });
  });

  it('(bytes) is called an unreadable answer', async () => {
    const { result } = await call(creating, { status: 400, unreadable: Buffer.from([1, 2]) });
    expect(errorOf(result).message).toBe(
      'Aspire refused to create the branch (status 400) and gave an unreadable answer',
    );
  });
});

it('no message holds a control character, whatever it quotes', async () => {
  const text = JSON.stringify(['a\u0000b\u001b[31mc\u0085d\u2028e\u202ef', '\u0007', 'g\r\nh']);
  const { result } = await call(creating, { status: 400, text });
  expect(errorOf(result).message).toBe('Aspire refused to create the branch: "a b [31mc d e f" "g h"');
  expect(JSON.stringify(errorOf(result))).not.toMatch(/\\u00[01]/);
});

describe('a success', () => {
  it('comes as it is, but for a whole secret of the connection', async () => {
    const link = `https://files.example.com/?sig=${token.slice(0, 40)}${'x'.repeat(40)}`;
    const { result } = await call(branches, { text: JSON.stringify([{ BranchID: 1, link, echo: token }]) });
    const { reply } = valueOf(result);
    expect(JSON.parse(reply.text)).toEqual([{ BranchID: 1, link, echo: '[hidden]' }]);
  });

  it('comes as it is where it repeats what the builder gave', async () => {
    const { services } = setUp(() => ({ text: '{"id":7,"note":"pin-1234567890123"}' }));
    const body = { EmployeePin: 'pin-1234567890123' };
    const result = await callOperation(sessionOf(ctx, services), { operation: creating, body });
    expect(valueOf(result).reply.text).toBe('{"id":7,"note":"pin-1234567890123"}');
  });
});
