import { diffApi } from './diffApi';
import { describeDocument } from './readDescription';
import { renderDiff } from './renderDiff';
import { crews } from './testing/crews';
import { pagesOf } from './testing/pagesOf';
import { swaggerLike, type Node } from './testing/swaggerLike';

const { api, pages } = pagesOf({ 'crews.yaml': crews });

/** What is printed once the document has been changed; a line of each page stands for all of them. */
function printed(change: (paths: Record<string, Node>, schemas: Record<string, Node>) => void): string[] {
  const { document } = swaggerLike(api);
  change(document.paths as Record<string, Node>, (document.components as Node).schemas as Record<string, Node>);
  const description = describeDocument(document);
  return renderDiff(diffApi(api, description, pages), description, pages).split('\n');
}

const record = (schemas: Record<string, Node>) => schemas['Made.Up.crews.record']!.properties as Record<string, Node>;
const lineWith = (text: string) => crews.split('\n').findIndex((line) => line.includes(text)) + 1;

describe('a rendered comparison', () => {
  it('says that nothing differs, names the file, and lists the operations that it may lack', () => {
    expect(printed(() => undefined)).toEqual([
      'api/ compared with Made.Up 1.0 (OpenAPI 3.0.0, 3 operations)',
      '',
      'Marked "newer" on their pages and missing in this file, which is not a difference:',
      '  crews_rate  GET /Crews/{id}/Rating',
      '',
      'No differences.',
      '',
    ]);
  });

  it('has page, line and edit for every field, and a count', () => {
    const lines = printed((_, schemas) => {
      record(schemas).CrewName!.maxLength = 60;
      delete record(schemas).CrewID;
      record(schemas).Colour = { type: 'string', maxLength: 9, nullable: true };
    });
    expect(lines.slice(2, -6)).toEqual([
      'api/crews.yaml',
      '  + record, Colour added',
      `      line ${lineWith('record:')}: add under record:  Colour: { type: string, nullable: true, maxLength: 9 }`,
      '  - record, CrewID removed',
      `      line ${lineWith('  CrewID:   {')}: remove its line`,
      '  ~ record, CrewName: maxLength 50 -> 60',
      `      line ${lineWith('CrewName: { type: string, nullable')}: set maxLength: 60`,
    ]);
    expect(lines.slice(-2)).toEqual(['3 differences on 1 page: 1 added, 1 removed, 1 changed.', '']);
  });

  it('drafts the entry of an added operation, on its page or on a new one', () => {
    const reply = { type: 'array', items: { $ref: '#/components/schemas/Made.Up.Truck' } };
    const text = printed((paths, schemas) => {
      schemas['Made.Up.Truck'] = {
        properties: { TruckID: { type: 'integer' }, Part: { $ref: '#/components/schemas/Made.Up.Truck' } },
      };
      paths['/Trucks'] = {
        get: {
          operationId: 'Trucks_GetAll',
          tags: ['Trucks'],
          responses: { 200: { content: { 'application/json': { schema: reply } } } },
        },
      };
      paths['/Crews/{id}'] = {
        delete: {
          operationId: 'Crews_Delete',
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer', format: 'int32' } }],
          responses: { 204: {} },
        },
      };
    }).join('\n');
    expect(text).toContain(`api/crews.yaml
  + crews_delete added: DELETE /Crews/{id}
      line ${lineWith('operations:')}: add:
        operations:
          crews_delete:
            delete: /Crews/{id}
            id: Crews_Delete
            title:
            about:
            params:
              id: { type: integer, required: true }
            replies: nothing
`);
    expect(text).toContain(`api/trucks.yaml (a new page)
  + trucks_get_all added: GET /Trucks
      a new page; add its resource, singular, about and key:
        record:
          TruckID: { type: integer }
          Part: { type: object, of: Truck }
        types:
          Truck:
            TruckID: { type: integer }
            Part: { type: object, of: Truck }
        operations:
          trucks_get_all:
            list: /Trucks
            id: Trucks_GetAll
            title:
            about:
            options: none
`);
  });

  it('names the operation that differs if several share the lines of a page', () => {
    const text = printed((_, schemas) => {
      const body = schemas['Made.Up.crews.operations.crews_update.body']!;
      (body.properties as Record<string, Node>).CrewName!.maxLength = 50;
    }).join('\n');
    expect(text).toContain(`  ~ crews_update body, CrewName: maxLength none -> 50
      line ${lineWith('CrewName: { type: string, required')}: set maxLength: 50
      in crews_update body, but not in crews_create body, which shares these lines of the page:
`);
  });

  it.each([
    ['a type', { type: 'integer' }, 'type string -> integer', 'write it as  CrewName: { type: integer }'],
    ['null', { type: 'string', maxLength: 50 }, 'nullable true -> none', 'remove nullable'],
    [
      'a limit that pages cannot express',
      { type: 'string', nullable: true, maxLength: 50, pattern: 'a' },
      'limit none -> pattern "a"',
      'the page format cannot express it',
    ],
  ])('suggests an edit for %s', (_, schema, what, edit) => {
    const text = printed((__, schemas) => (record(schemas).CrewName = schema)).join('\n');
    expect(text).toContain(`~ record, CrewName: ${what}\n`);
    expect(text).toContain(`: ${edit}`);
  });

  it.each([
    ['operationId', { operationId: 'Crews_List' }, 'id Crews_Get -> Crews_List', 'set id: Crews_List'],
    ['reply', { responses: { 200: {} } }, 'replies rows -> nothing', 'set replies: nothing'],
    [
      'body',
      { requestBody: { content: { 'application/json': { schema: { properties: { Name: { type: 'string' } } } } } } },
      'body none -> object',
      'add body:\n        Name: { type: string }',
    ],
  ])('suggests an edit for the %s of an operation', (_, change, what, edit) => {
    const text = printed((paths) => Object.assign(paths['/Crews']!.get as Node, change)).join('\n');
    expect(text).toContain(`~ crews_get: ${what}\n`);
    expect(text).toContain(`: ${edit}`);
  });

  it('suggests an edit for a path', () => {
    const text = printed((paths) => {
      paths['/Teams'] = { get: paths['/Crews']!.get };
      delete paths['/Crews']!.get;
    }).join('\n');
    expect(text).toContain('~ crews_get: route GET /Crews -> GET /Teams');
  });
});
