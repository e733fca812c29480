import type { OperationRow } from '../../src/aspire/model/operation';
import { createServices } from '../../src/aspire/client/services';
import { call } from '../../src/aspire/operations/call';
import { fakeSystem } from '../fakeSystem';
import { connected, createProperty, deleteTag } from '../sampleOperations';
import { sessionOf } from '../fakeAuth';

async function run(operation: OperationRow, input: unknown, text = '') {
  const system = fakeSystem(() => ({ text }));
  const result = await call(sessionOf(connected, createServices(system)), operation, input);
  return { result, sent: system.sent };
}

describe('what a write sends', () => {
  it("is the fields that were given, in Aspire's spelling, as JSON; null counts as not given in a create", async () => {
    const { sent } = await run(createProperty, { BranchID: 1, PropertyName: 'Plaza', Note: null });
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ method: 'POST', url: 'https://clouddemo-api.youraspire.com/Properties' });
    expect(JSON.parse(sent[0]?.body ?? '')).toEqual({ PropertyName: 'Plaza', BranchID: 1 });
  });

  it('has the parameters in the path and the API version in the query', async () => {
    const { sent } = await run(deleteTag, { id: 12, api_version: '1.0' });
    expect(sent[0]).toMatchObject({
      method: 'DELETE',
      url: 'https://clouddemo-api.youraspire.com/OpportunityTags/12?api-version=1.0',
    });
    expect(sent[0]?.body).toBeUndefined();
  });

  it('is nothing when the input is wrong', async () => {
    const { result, sent } = await run(createProperty, {});
    expect(result).toMatchObject({
      isFailure: true,
      error: { _tag: 'UserInputError', message: 'Cannot create the property: Fill in Property name (PropertyName).' },
    });
    expect(sent).toHaveLength(0);
  });
});

describe('what a write answers', () => {
  it.each<[string, OperationRow['replies'], string, object]>([
    ['a number', 'id', '91', { success: true, id: 91 }],
    ['a number as JSON text', 'id', '"91"', { success: true, id: 91 }],
    ['an object with the key', 'id', '{"PropertyID":91}', { success: true, id: 91, reply: '{"PropertyID":91}' }],
    [
      'an object with the key in another case',
      'id',
      '{"propertyId":91,"success":true}',
      { success: true, id: 91, reply: '{"propertyId":91,"success":true}' },
    ],
    ['an object with id', 'object', '{"Id":91}', { success: true, id: 91, reply: '{"Id":91}' }],
    ['a described object', 'object', '{"PropertyID":91}', { success: true, id: 91, PropertyID: 91 }],
    [
      'an object with more than is described',
      'object',
      '{"PropertyID":91,"Name":"x"}',
      { success: true, id: 91, PropertyID: 91, reply: '{"PropertyID":91,"Name":"x"}' },
    ],
    ['nothing', 'id', '', { success: true }],
    ['null', 'untyped', 'null', { success: true }],
    ['true', 'boolean', 'true', { success: true }],
    ['false', 'boolean', 'false', { success: false }],
    ['a URL', 'text', '"https://files.example.com/a.pdf"', { success: true, value: 'https://files.example.com/a.pdf' }],
    ['other text', 'id', '"done"', { success: true, reply: 'done' }],
    ['bare text', 'untyped', 'done', { success: true, reply: 'done' }],
    ['a list', 'untyped', '[1,2]', { success: true, reply: '[1,2]' }],
    ['a fraction', 'untyped', '1.5', { success: true, reply: '1.5' }],
  ])('is an object for %s', async (_, replies, text, expected) => {
    const { result } = await run(
      { ...createProperty, replies, replyFields: replies === 'object' ? ['PropertyID'] : undefined },
      { PropertyName: 'Plaza' },
      text,
    );
    expect(result).toMatchObject({ isSuccess: true });
    expect(result.isSuccess && result.value).toEqual(expected);
  });
});

describe('a reply that names no record', () => {
  it.each<[string, OperationRow['replies']]>([
    ['0', 'id'],
    ['-1', 'id'],
    ['-0', 'id'],
    ['"0"', 'id'],
    [' "-7" ', 'id'],
    ['0', 'untyped'],
    ['0', 'boolean'],
    ['{"PropertyID":0}', 'object'],
    ['{"propertyId":"0","Name":"x"}', 'object'],
    ['{"Id":-1,"success":true}', 'id'],
  ])('is an unknown outcome where a create is answered %s (%s)', async (text, replies) => {
    const { result, sent } = await run({ ...createProperty, replies }, { PropertyName: 'Plaza' }, text);
    expect(result).toMatchObject({
      error: {
        _tag: 'UserInputError',
        code: 'outcome_unknown',
        message:
          'Could not tell whether Aspire created the property: Aspire answered with an id of 0 or less, which is that of no ' +
          'property. It may have been saved: look before you run it again.',
      },
    });
    expect(sent).toHaveLength(1);
  });

  it('is a plain no where the same object says so', async () => {
    const text = '{"PropertyID":0,"success":false}';
    const { result } = await run(createProperty, { PropertyName: 'Plaza' }, text);
    expect(result).toMatchObject({ value: { success: false, reply: text } });
  });

  it('is passed over where another field names one', async () => {
    const { result } = await run(createProperty, { PropertyName: 'Plaza' }, '{"Id":0,"PropertyID":91}');
    expect(result).toMatchObject({ value: { success: true, id: 91 } });
  });

  it.each(['0', '-1', '"0"'])('is handed on as it came where nothing is created: %s', async (text) => {
    const { result } = await run(deleteTag, { id: 12 }, text);
    expect(result).toMatchObject({ isSuccess: true, value: { success: true, reply: text.replaceAll('"', '') } });
    expect(result.isSuccess && result.value).not.toHaveProperty('id');
  });
});

describe('what a plain GET answers', () => {
  const version: OperationRow = {
    ...deleteTag,
    method: 'GET',
    path: '/Version/GetApiVersion',
    params: { link: { type: 'string' } },
    replies: 'text',
  };

  it.each([
    ['"1.0"', '1.0'],
    ['1.0', '1.0'],
    ['v1', 'v1'],
  ])('%s is the text %s', async (text, value) => {
    expect((await run(version, {}, text)).result).toMatchObject({ isSuccess: true, value: { value } });
  });

  it('goes with its parameters in the query', async () => {
    expect((await run(version, { link: 'a b&c' }, '"x"')).sent[0]?.url).toBe(
      'https://clouddemo-api.youraspire.com/Version/GetApiVersion?link=a%20b%26c',
    );
  });

  it.each(['', '<html></html>', '{"a":1}', '{"a":'])('%p is no answer', async (text) => {
    expect((await run(version, {}, text)).result).toMatchObject({ isFailure: true, error: { _tag: 'ApiError' } });
  });
});
