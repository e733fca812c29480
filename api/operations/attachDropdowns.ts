import type { Api, Operation, Shape, ShapeField } from '../model/model';
import type { FieldDropdown, DropdownPlan } from './planDropdowns';

/** A field of an input, with its dropdown where it has one. */
export type InputField = ShapeField & { dropdown?: FieldDropdown };

/** The API with the dropdowns at the fields of its inputs. What Aspire answers is as it was. */
export function attachDropdowns(api: Api, plan: DropdownPlan): Api {
  const operations = new Map([...api.operations].map(([name, operation]) => [name, withFields(operation, plan)]));
  const resources = [...api.resources].map(([name, resource]) => {
    const own = resource.operations.map((operation) => operations.get(operation.name) ?? operation);
    return [name, { ...resource, operations: own }] as const;
  });
  return { ...api, operations, resources: new Map(resources) };
}

function withFields(operation: Operation, plan: DropdownPlan): Operation {
  // A type that stands at two places of an input remains one type.
  const shapes = new Map<Shape, Shape>();
  const shapeAt = (shape: Shape, path: string): Shape => {
    const known = shapes.get(shape) ?? { ...shape, fields: fieldsAt(shape.fields, `${path}.`) };
    shapes.set(shape, known);
    return known;
  };
  const fieldsAt = (fields: readonly ShapeField[], start: string): InputField[] =>
    fields.map((field) => {
      const path = `${start}${field.name}`;
      const shape = field.shape && shapeAt(field.shape, path);
      return { ...field, shape, dropdown: plan.at(operation, path, field) };
    });
  const { params, body } = operation;
  return { ...operation, params: fieldsAt(params, ''), body: body && { ...body, fields: fieldsAt(body.fields, '') } };
}
