import { fieldTitle, pickedTitle } from '../model/fieldTitle';
import type { InputField } from '../operations/attachDropdowns';

/** What a form and a message call a field of an input: after what is picked, where something is; else after its name. */
export function inputTitle({ name, title, dropdown }: InputField): string {
  return title ?? (dropdown ? pickedTitle(name) : fieldTitle(name));
}

/** The titles on the way to a field of a body: `Contact.BranchID` is `Person`, `Branch`. */
export function titlesTo(place: string, fields: readonly InputField[]): string[] {
  let inside = fields;
  return place.split('.').map((name) => {
    const field = inside.find((each) => each.name === name) ?? { name, type: 'string' };
    inside = field.shape?.fields ?? [];
    return inputTitle(field);
  });
}
