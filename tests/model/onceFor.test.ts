import { onceFor } from '../../src/aspire/model/onceFor';

describe('a result that depends on one object alone', () => {
  it('is worked out once for each object, also where it is undefined', () => {
    const asked: object[] = [];
    const nameOf = onceFor((row: { name?: string }) => {
      asked.push(row);
      return row.name;
    });
    const [named, nameless] = [{ name: 'Oak Hill' }, {}];
    expect([nameOf(named), nameOf(nameless), nameOf(named), nameOf(nameless)]).toEqual([
      'Oak Hill',
      undefined,
      'Oak Hill',
      undefined,
    ]);
    expect(asked).toEqual([named, nameless]);
  });
});
