import type { Shape } from '../../api/model/model';
import { readBody, type BodyOptions } from './requestBody';

const shape: Shape = {
  name: 'Visit',
  fields: [
    { name: 'Title', type: 'string', required: true },
    { name: 'RouteID', type: 'integer', required: true, minimum: 1, maximum: 100 },
    { name: 'CrewSize', type: 'integer' },
    { name: 'Cost', type: 'number', required: true },
    { name: 'Done', type: 'boolean', required: true },
    { name: 'StartDate', type: 'string', format: 'date-time', required: true },
    { name: 'Break', type: 'string', format: 'duration' },
    { name: 'Budget', type: 'number', nullable: true },
    { name: 'EndDate', type: 'string', format: 'date-time', nullable: true },
  ],
};

const read = (body: unknown, missing?: BodyOptions['missing']) => readBody(shape, body, { lenient: false, missing });

describe('a body', () => {
  it('takes a missing number, boolean or date as zero, false and the year 1', () => {
    expect(read({ Title: 'Mow', RouteID: 7 })).toEqual({
      problems: [],
      body: {
        Title: 'Mow',
        RouteID: 7,
        CrewSize: 0,
        Cost: 0,
        Done: false,
        StartDate: '0001-01-01T00:00:00Z',
        Break: '00:00:00',
      },
    });
  });

  it('is checked as if the zero had been sent, and names only missing texts and objects as required', () => {
    expect(read({}).problems).toEqual(['The Title field is required.', 'The field RouteID must be between 1 and 100.']);
  });

  it('cannot say null for what is never null', () => {
    const body = { Title: 'Mow', RouteID: 7, Cost: null, Done: null, Budget: null };
    expect(read(body).problems).toEqual([
      'The JSON value could not be converted to number. Path: $.Cost.',
      'The JSON value could not be converted to boolean. Path: $.Done.',
    ]);
  });

  it('has its range checked and its gaps left where these keep what is stored', () => {
    expect(read({ Title: 'Mow', RouteID: 7 }, 'check')).toEqual({ problems: [], body: { Title: 'Mow', RouteID: 7 } });
    expect(read({ Title: 'Mow' }, 'check').problems).toHaveLength(1);
  });
});
