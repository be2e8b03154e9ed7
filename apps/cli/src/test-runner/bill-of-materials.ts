/** The parts of a CycloneDX bill of materials that are looked at. */
export interface BillOfMaterials {
  components?: Component[];
}

interface Component {
  name: string;
  version?: string;
  licenses?: { license?: { id?: string; name?: string }; expression?: string }[];
}

/**
 * Licences under which something may ship with Jalon. `LGPL-3.0-or-later` is libvips, a library of its own
 * beside sharp; `OFL-1.1` are fonts.
 */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
]);

/** What speaks against a bill of materials: that it is empty, or a component whose licence nobody has allowed. */
export function faultsOfBill({ components = [] }: BillOfMaterials): string[] {
  if (components.length === 0) return ['the bill of materials names no component'];
  return components.flatMap((component) => {
    const licences = licencesOf(component);
    const unknown = licences.filter((licence) => !ALLOWED.has(licence));
    const name = `${component.name}@${component.version ?? '?'}`;
    if (licences.length === 0) return [`${name} names no licence`];
    return unknown.length > 0 ? [`${name} is under ${unknown.join(', ')}`] : [];
  });
}

/** `MIT AND OFL-1.1` are two; of `(MIT OR GPL-2.0)` one that is allowed is enough. */
function licencesOf({ licenses = [] }: Component): string[] {
  const stated = licenses.flatMap(
    ({ license, expression }) => expression ?? license?.id ?? license?.name ?? [],
  );
  return stated.flatMap((text) =>
    text.split(/\s+AND\s+/).map((part) => {
      const choices = part.replace(/[()]/g, '').split(/\s+OR\s+/);
      return choices.find((choice) => ALLOWED.has(choice)) ?? part;
    }),
  );
}
