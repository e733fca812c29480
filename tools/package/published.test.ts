import { rmSync } from 'node:fs';
import { compare, compareWithPublished, publishedFile, readCurrent, writePublished } from './published';
import { sampleConnector, type SampleConnector } from './sampleConnector';

const published = { plant_tree: ['kind*', 'note', 'place', 'place.street', 'place.zip'], fell_tree: [] };

describe('what workflows may use', () => {
  it.each([
    ['an operation', { fell_tree: [] }, 'the operation plant_tree is gone'],
    ['an input', { ...published, plant_tree: published.plant_tree.slice(1) }, 'the input kind of plant_tree is gone'],
    [
      'a nested input',
      { ...published, plant_tree: published.plant_tree.slice(0, 4) },
      'the input place.zip of plant_tree is gone',
    ],
    [
      'an input with all in it',
      { ...published, plant_tree: ['kind*', 'note'] },
      'the input place of plant_tree is gone',
    ],
    [
      'an input that could be left out',
      { ...published, plant_tree: ['kind*', 'note*', 'place', 'place.street', 'place.zip'] },
      'the input note of plant_tree is required now',
    ],
    [
      'a new input that may not be left out',
      { ...published, fell_tree: ['id*'] },
      'the input id of fell_tree is required now',
    ],
    [
      'a new nested input that may not be left out',
      { ...published, plant_tree: [...published.plant_tree, 'place.city*'] },
      'the input place.city of plant_tree is required now',
    ],
  ])('misses %s', (_, current, sentence) => {
    expect(compare(published, current)).toEqual({ breaking: [sentence], added: [] });
  });

  it('may grow, and require less', () => {
    const current = {
      plant_tree: ['kind', 'note', 'place', 'place.street', 'place.zip', 'row', 'row.number*'],
      fell_tree: [],
      water_tree: ['id*'],
    };
    expect(compare(published, current)).toEqual({
      breaking: [],
      added: [
        'the operation water_tree is new',
        'the input kind of plant_tree is no longer required',
        'the input row of plant_tree is new',
        // It is required only where the new input is given.
        'the input row.number of plant_tree is new',
      ],
    });
  });
});

describe('the list of a connector', () => {
  let connector: SampleConnector;
  beforeEach(() => (connector = sampleConnector()));
  afterEach(() => rmSync(connector.root, { recursive: true }));

  it('is made of the schemas, with nested inputs and those of lists', () => {
    const schema = {
      properties: {
        id: {},
        rows: { items: { properties: { a: {} }, required: ['a'] } },
        at: { properties: { b: {} } },
      },
      required: ['id'],
    };
    connector.write('src/plant_tree/input.json', JSON.stringify(schema));
    expect(readCurrent(connector.root)).toEqual({
      fell_tree: [],
      plant_tree: ['at', 'at.b', 'id*', 'rows', 'rows.a*'],
    });
    writePublished(connector.root);
    expect(compareWithPublished(connector.root)).toEqual({ breaking: [], added: [] });
  });

  it('must be there, and readable', () => {
    connector.write(publishedFile, '{');
    expect(() => compareWithPublished(connector.root)).toThrow(/^tools\/package\/published\.json cannot be read: /);
    connector.remove(publishedFile);
    expect(() => compareWithPublished(connector.root)).toThrow('"npm run package -- --accept" writes it anew');
  });
});
