import { combine, flag, integer, listOf, objectOf, text, type Field, type ObjectType } from '../../api/schema/types';
import { shareBodies } from './shareBodies';

const address = objectOf([{ name: 'City', type: text }], { name: 'Address' });
const name: Field = { name: 'CrewName', type: text, required: true };
const home: Field = { name: 'Home', type: address, required: false };
const version = objectOf([{ name: 'api_version', type: text }], { name: 'ApiVersion' });
const create = combine(objectOf([name, home]), version);
const share = (others: Record<string, ObjectType>) =>
  shareBodies(new Map(Object.entries({ create, ...others })), { operation: 'create', name: 'CrewBody' });
const partsOf = (input: ObjectType | undefined) => input?.parts?.map((part) => part.name);

describe('what the inputs of a resource share', () => {
  it('is the body of the create, where another input repeats it', () => {
    const match: Field = { name: 'match_on', type: listOf(text), required: true };
    const { inputs, shared } = share({ upsert: objectOf([match, name, home, { name: 'CrewID', type: integer }]) });
    expect(shared.map((type) => type.name)).toEqual(['Address', 'CrewBody']);
    expect(partsOf(inputs.get('create'))).toEqual(['CrewBody', 'ApiVersion']);
    expect(partsOf(inputs.get('upsert'))).toEqual([undefined, 'CrewBody', undefined]);
  });

  it('is the body with nothing required, where an update repeats it so', () => {
    const key: Field = { name: 'CrewID', type: integer, required: true };
    const { inputs } = share({ update: combine(objectOf([key, { ...name, required: false }, home]), version) });
    expect(partsOf(inputs.get('update'))).toEqual([undefined, 'Partial', 'ApiVersion']);
  });

  it('is the body as the item of a batch', () => {
    const items: Field = { name: 'items', type: listOf(objectOf([name, home], { name: 'CrewsItem' })), required: true };
    const { inputs, shared } = share({ batch: objectOf([items]) });
    expect(inputs.get('batch')?.parts?.[0]?.fields[0]?.type).toMatchObject({ items: { name: 'CrewBody' } });
    expect(shared).toHaveLength(2);
  });

  it('is no body that another input changes, only the types that both hold', () => {
    const { inputs, shared } = share({ update: objectOf([{ ...name, about: 'The new name.' }, home]) });
    expect(shared).toEqual([address]);
    expect(inputs.get('create')).toEqual(create);
  });

  it('is the start of a type that another input has more fields in', () => {
    const longer = objectOf([...address.fields, { name: 'Zip', type: flag }], { name: 'Address' });
    const { inputs } = share({ update: objectOf([home]), upsert: objectOf([{ ...home, type: longer }]) });
    expect(inputs.get('upsert')?.fields[0]?.type).toMatchObject({
      parts: [{ name: 'Address' }, { fields: [{ name: 'Zip' }] }],
    });
  });

  it('changes no field of any input', () => {
    const upsert = objectOf([name, home, { name: 'CrewID', type: integer }]);
    const { inputs } = share({ upsert });
    expect(inputs.get('upsert')?.fields).toEqual(upsert.fields);
    expect(inputs.get('create')?.fields).toEqual(create.fields);
  });
});
