import { DescriptionError } from './description';
import { readDescription } from './readDescription';

describe('a file that is not an OpenAPI description', () => {
  it.each([
    ['an empty file', ' \n', 'the file is empty'],
    ['half a JSON file', '{"openapi": "3.0.0", "paths": {', 'the file is not JSON'],
    ['a broken YAML file', 'openapi: "3.0.0\npaths: [', 'the file is neither JSON nor YAML'],
    ['a web page', '<html><body>Sign in</body></html>', 'not an OpenAPI description'],
    ['a list', '[1, 2]', 'must be one JSON object'],
    ['other JSON', '{"StatusCode": 500}', '"openapi" is missing'],
    ['Swagger 2', '{"swagger": "2.0"}', 'Swagger 2.0, but only OpenAPI 3.0 and 3.1'],
    ['OpenAPI 4', '{"openapi": "4.0.0"}', 'OpenAPI 4.0.0, but only 3.0 and 3.1'],
    ['a version without quotes', 'openapi: 3.1\npaths: {}', 'put the version in quotes'],
    ['a description without paths', '{"openapi": "3.0.0"}', 'describes no operation'],
    ['paths that are a list', '{"openapi": "3.0.0", "paths": []}', '#/paths must be an object'],
    ['an operation that is none', '{"openapi": "3.0.0", "paths": {"/A": {"get": 1}}}', '#/paths/~1A/get must be an'],
  ])('is rejected with the cause: %s', (_, text, cause) => {
    expect(() => readDescription(text)).toThrow(DescriptionError);
    expect(() => readDescription(text)).toThrow(cause);
  });
});

describe('references of a file', () => {
  const withBody = (schema: object, schemas: object = {}) =>
    readDescription(
      JSON.stringify({
        openapi: '3.0.0',
        paths: { '/A': { post: { requestBody: { content: { 'application/json': { schema } } } } } },
        components: { schemas },
      }),
    );

  it('can point to parameters, bodies, replies and whole paths', () => {
    const { operations } = readDescription(`
      openapi: 3.0.3
      paths:
        /A: { $ref: '#/components/pathItems/A' }
      components:
        pathItems:
          A:
            parameters: [{ $ref: '#/components/parameters/id' }]
            put:
              requestBody: { $ref: '#/components/requestBodies/B' }
              responses: { 201: { $ref: '#/components/responses/R' } }
        parameters: { id: { name: id, in: query, required: true, schema: { type: integer } } }
        requestBodies: { B: { content: { application/json: { schema: { properties: { X: { type: string } } } } } } }
        responses: { R: { content: { application/json: { schema: { type: boolean } } } } }
    `);
    expect(operations).toEqual([
      expect.objectContaining({
        method: 'PUT',
        params: [{ name: 'id', type: 'integer', required: true, beyond: [] }],
        body: expect.objectContaining({ type: 'object' }),
        replies: { kind: 'boolean', shape: undefined },
      }),
    ]);
    expect(operations[0]?.body?.shape?.fields().map(({ name }) => name)).toEqual(['X']);
  });

  it.each([
    ['nowhere', { $ref: '#/components/schemas/B' }, {}, 'points to #/components/schemas/B, which does not exist'],
    ['to another file', { $ref: 'b.json#/B' }, {}, 'points to another file (b.json#/B)'],
    ['round in circles', { $ref: '#/components/schemas/B' }, { B: { $ref: '#/components/schemas/B' } }, 'to itself'],
    [
      'into themselves',
      { $ref: '#/components/schemas/B' },
      { B: { allOf: [{ $ref: '#/components/schemas/B' }] } },
      'itself',
    ],
  ])('are rejected if they lead %s', (_, schema, schemas, cause) => {
    expect(() => withBody(schema, schemas)).toThrow(DescriptionError);
    expect(() => withBody(schema, schemas)).toThrow(cause);
  });

  it('can be recursive, since types are read lazily', () => {
    const { operations } = withBody(
      { $ref: '#/components/schemas/Made.Up.Crew' },
      { 'Made.Up.Crew': { properties: { Parent: { $ref: '#/components/schemas/Made.Up.Crew' } } } },
    );
    const crew = operations[0]?.body?.shape;
    expect(crew?.name).toBe('Crew');
    expect(crew?.fields()[0]?.shape?.fields()[0]).toMatchObject({ name: 'Parent', type: 'object' });
  });
});
