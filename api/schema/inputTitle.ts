import { fieldTitle, pickedTitle } from '../model/fieldTitle';
import type { InputField } from '../operations/attachDropdowns';

/** What a form and a message call a field of an input: after what is picked, where something is; else after its name. */
export function inputTitle({ name, title, dropdown }: InputField): string {
  return title ?? (dropdown ? pickedTitle(name) : fieldTitle(name));
}
