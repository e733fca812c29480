import { aspireError, fail, failure, success } from '../../src/aspire/model/result';
import { isWellFormed } from '../../src/aspire/model/unicode';

describe('a result', () => {
  it('is a success with its value, or a failure with its error', () => {
    expect(success(7)).toEqual({ _tag: 'Success', isSuccess: true, isFailure: false, value: 7 });
    const error = aspireError('not_found', 'It is not there.');
    expect(failure(error)).toEqual({ _tag: 'Failure', isSuccess: false, isFailure: true, error });
    expect(fail('not_found', 'It is not there.')).toEqual(failure(error));
  });

  it('tells of an error its kind, its code and the details that are known', () => {
    expect(aspireError('rate_limited', 'Too many.', { status: 429, reply: undefined, path: null })).toStrictEqual({
      _tag: 'ApiError',
      code: 'rate_limited',
      message: 'Too many.',
      response: { status: 429, path: null, code: 'rate_limited' },
    });
    expect(aspireError('bug', 'Ours.', { code: 'not_found' }).response).toEqual({ code: 'bug' });
  });

  it('has a message of one line, which nothing turns around', () => {
    expect(aspireError('bug', 'a\r\n\tb\u2028c\u2029d\u202ee\u2066f\u0007g h').message).toBe('a b c d e f g h');
  });
});

it('a text is well formed unless it holds half a character', () => {
  expect(['', 'Grün', '🌳', '\ud83c', 'a\udf33', '\udf33\ud83c'].map(isWellFormed)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
