import { readExample } from './readExample';

it('reads the example of a test', () => {
  const text = `
    import { handler } from './handler';
    const other = { filter: 'x' };
    const example: PropertiesGetInput = {
      filter: 'PropertyID eq 1', "limit": 50, 'nested-name': [{ a: -1.5, b: null }, true], plain: \`text\`, off: false,
    };
    run(handler);
  `;
  expect(readExample(text)).toEqual({
    filter: 'PropertyID eq 1',
    limit: 50,
    'nested-name': [{ a: -1.5, b: null }, true],
    plain: 'text',
    off: false,
  });
});

it.each([
  ['no example', 'const input = {};'],
  ['an example that is not an object', 'const example = [1];'],
  ['a value that is made as the test runs', 'const example = { since: new Date().toISOString() };'],
  ['one deep inside', 'const example = { rows: [{ id: nextId() }] };'],
  ['a spread', 'const example = { ...other };'],
])('returns none for %s', (_, text) => expect(readExample(text)).toBeUndefined());
