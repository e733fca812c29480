import { createSchemaReader } from './readSchema';

const read = createSchemaReader({
  components: { schemas: { Crew: { type: 'object', properties: { CrewID: { type: 'integer' } } } } },
});
const crew = { $ref: '#/components/schemas/Crew' };

/** What a schema is read as, without its name and its nested fields. */
const fieldOf = (schema: unknown) => {
  const { beyond, shape, ...field } = read('Field', schema, false, '#/here');
  return { ...field, name: undefined, ...(beyond.length > 0 && { beyond }), ...(shape && { shape: shape.name }) };
};

describe('a schema', () => {
  it.each([
    ['a number', { type: 'number', nullable: true, minimum: 0 }, { type: ['number', 'null'], minimum: 0 }],
    ['an object', { nullable: true, oneOf: [crew] }, { oneOf: [crew, { type: 'null' }] }],
    ['an object by another word', { nullable: true, allOf: [crew] }, { anyOf: [{ type: 'null' }, crew] }],
    ['a list', { type: 'array', nullable: true, items: crew }, { type: ['null', 'array'], items: crew }],
    ['a choice', { nullable: true, type: 'string' }, { oneOf: [{ type: 'string' }, { type: 'null' }] }],
  ])('of a nullable %s is the same in OpenAPI 3.0 and 3.1', (_, old, recent) => {
    expect(fieldOf(old)).toMatchObject({ nullable: true });
    expect(fieldOf(recent)).toEqual(fieldOf(old));
  });

  it('is described in the terms of a page', () => {
    expect(fieldOf({ type: 'array', items: crew })).toEqual({ type: 'array', of: 'object', shape: 'Crew' });
    expect(fieldOf({ type: 'array', items: { type: 'integer', format: 'int32' } })).toEqual({
      type: 'array',
      of: 'integer',
    });
    expect(fieldOf(crew)).toEqual({ type: 'object', shape: 'Crew' });
    expect(fieldOf({ type: ['string', 'integer'] })).toEqual({ type: 'integer or string' });
    expect(fieldOf({ oneOf: [{ type: 'string' }, { type: 'integer' }] })).toEqual({ type: 'integer or string' });
    expect(fieldOf({})).toEqual({ type: 'anything' });
  });

  it('leaves out limits without effect, and keeps a minimum of 0', () => {
    expect(fieldOf({ type: 'integer', format: 'int32' })).toEqual({ type: 'integer' });
    expect(fieldOf({ type: 'integer', format: 'int64' })).toEqual({ type: 'integer', format: 'int64' });
    expect(fieldOf({ type: 'string', minLength: 0, maxLength: 5 })).toEqual({ type: 'string', maxLength: 5 });
    expect(fieldOf({ type: 'number', minimum: 0 })).toEqual({ type: 'number', minimum: 0 });
  });

  it('lists the limits that a page cannot express', () => {
    expect(fieldOf({ type: 'string', pattern: '^a', uniqueItems: false })).toEqual({
      type: 'string',
      beyond: ['pattern "^a"'],
    });
    expect(fieldOf({ type: 'array', items: { type: 'string', maxLength: 3, enum: ['a'] } })).toEqual({
      type: 'array',
      of: 'string',
      beyond: ['items maxLength 3', 'items enum ["a"]'],
    });
  });

  it('merges the fields of all its parts', () => {
    const { shape } = read(
      'Field',
      { allOf: [crew, { properties: { Name: {} }, required: ['Name', 'CrewID'] }] },
      false,
      '#',
    );
    expect(shape?.fields().map(({ name, required }) => [name, required])).toEqual([
      ['CrewID', true],
      ['Name', true],
    ]);
  });
});
