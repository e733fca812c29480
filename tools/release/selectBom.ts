/** What we read of a CycloneDX document; the rest is kept as it is. */
export type Bom = {
  metadata: { component: Component } & Record<string, unknown>;
  components: Component[];
  dependencies: { ref: string; dependsOn?: string[] }[];
} & Record<string, unknown>;

export type Component = {
  'bom-ref': string;
  name: string;
  version?: string;
  purl?: string;
  properties?: { name: string; value: string }[];
} & Record<string, unknown>;

export type Subject = {
  /** The name of what is delivered: `aspire-gateway`. */
  name: string;
  /** Where the lockfile has the packages that an installation brings. */
  installed: ReadonlySet<string>;
  /** Where it has those whose code is within what is delivered. */
  bundled?: ReadonlySet<string>;
};

/** Of the document of a whole project, the part for one thing that is delivered. Throws where a package is not in it. */
export function selectBom(whole: Bom, { name, installed, bundled = new Set() }: Subject): Bom {
  const subject = [whole.metadata.component, ...whole.components].find((component) => component.name === name);
  if (!subject) throw new Error(`the document knows no ${name}`);
  const found = new Map(whole.components.map((component) => [placeOf(component), component]));
  const components = [...new Set([...installed, ...bundled])].sort().map((place) => {
    const component = found.get(place);
    if (!component) throw new Error(`the document knows no ${place}`);
    if (installed.has(place)) return component;
    const properties = [...(component.properties ?? []), { name: 'aspire:bundled', value: 'true' }];
    return { ...component, properties };
  });
  const refs = new Set(components.map((component) => component['bom-ref']));
  const within = components
    .filter((component) => bundled.has(placeOf(component)))
    .map((component) => component['bom-ref']);
  const dependencies = whole.dependencies
    .filter(({ ref }) => refs.has(ref) || ref === subject['bom-ref'])
    .map(({ ref, dependsOn = [] }) => {
      const more = ref === subject['bom-ref'] ? within : [];
      return { ref, dependsOn: [...new Set([...dependsOn.filter((each) => refs.has(each)), ...more])].sort() };
    });
  return { ...whole, metadata: { ...whole.metadata, component: subject }, components, dependencies };
}

function placeOf({ properties = [] }: Component): string {
  return properties.find(({ name }) => name === 'cdx:npm:package:path')?.value ?? '';
}
