import { z } from 'zod';

export type Sample = Record<string, unknown>;
export type Path = (string | number)[];

interface Node {
  $ref?: string;
  $defs?: Record<string, Node>;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  anyOf?: Node[];
  oneOf?: Node[];
  properties?: Record<string, Node>;
  additionalProperties?: Node | boolean;
  items?: Node;
  minItems?: number;
  minimum?: number;
  format?: string;
  pattern?: string;
}

/** What a name or a pattern asks for and the schema cannot say. */
const BY_NAME: Record<string, unknown> = {
  timeZone: 'Europe/Berlin',
  language: 'en',
  translatedFrom: 'de',
  email: 'somebody@example.org',
  edtf: '2024-12-06',
};
const BY_PATTERN: Record<string, string> = {
  '^[0-9a-f]{64}$': 'a'.repeat(64),
  [/^-?\d{1,30}(?:\.\d{1,30})?$/.source]: '15',
  [/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.source]: '2026-11-21T10:00',
};
const BY_FORMAT: Record<string, string> = {
  uuid: '0190a000-0000-7000-8000-000000000001',
  date: '2026-11-20',
  'date-time': '2026-11-20T10:00:00Z',
  uri: 'https://example.org/',
};
/** A reason that makes a verb look at every field it was given. */
const PREFERRED = 'duplicate';
const MOST_VARIANTS = 8;

/** Inputs that the type accepts, with every optional field filled in: one for each variant of its unions. */
export function sampleInputs(type: z.ZodType): Sample[] {
  const root = z.toJSONSchema(type, { io: 'input', unrepresentable: 'any' }) as Node;
  const samples = Array.from({ length: MOST_VARIANTS }, (_, variant) => new Sampler(root, variant).sample(root, ''));
  const different = new Map(samples.map((sample) => [JSON.stringify(sample), sample as Sample]));
  return [...different.values()];
}

class Sampler {
  constructor(
    private readonly root: Node,
    private readonly variant: number,
    private readonly isInside = false,
  ) {}

  sample(node: Node, name: string): unknown {
    if (node.$ref) return this.sampleNamed(node.$ref, name);
    const variants = (node.anyOf ?? node.oneOf)?.filter(({ type }) => type !== 'null');
    if (variants) return this.sample(variants[Math.min(this.variant, variants.length - 1)] ?? {}, name);
    if ('const' in node) return node.const;
    if (node.enum) return node.enum.includes(PREFERRED) ? PREFERRED : node.enum[0];
    return BY_NAME[name] ?? this.sampleOfType(node, name);
  }

  /** Types that hold themselves are followed once; inside, the first variant ends it. */
  private sampleNamed(ref: string, name: string): unknown {
    const named = this.root.$defs?.[ref.split('/').at(-1) ?? ''] ?? {};
    return new Sampler(this.root, this.isInside ? 0 : this.variant, true).sample(named, name);
  }

  private sampleOfType(node: Node, name: string): unknown {
    const type = Array.isArray(node.type) ? node.type[0] : node.type;
    if (type === 'object') return this.sampleObject(node);
    if (type === 'array') return this.sampleList(node, name);
    if (type === 'string') return sampleText(node);
    return type === 'boolean' ? true : (node.minimum ?? 1);
  }

  private sampleList({ items = {}, minItems = 1 }: Node, name: string): unknown[] {
    return Array.from({ length: Math.max(1, minItems) }, () => this.sample(items, name));
  }

  private sampleObject(node: Node): Sample {
    const named = Object.entries(node.properties ?? {}).map(([name, child]) => [name, this.sample(child, name)] as const);
    const free =
      typeof node.additionalProperties === 'object' ? [['words', this.sample(node.additionalProperties, 'words')]] : [];
    return Object.fromEntries([...named, ...free]) as Sample;
  }
}

function sampleText({ format = '', pattern = '' }: Node): string {
  return BY_FORMAT[format] ?? BY_PATTERN[pattern] ?? 'Some words';
}

/** Where the values of an input stand, outer ones first. */
export function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([name, child]) =>
    pathsIn(child, [...path, Array.isArray(value) ? Number(name) : name]),
  );
  return path.length > 0 ? [path, ...inner] : inner;
}

export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, name) => (at as Record<string | number, unknown>)[name], value);
}

/** A copy of the input with another value at this place. */
export function withValue<T>(value: T, path: Path, replacement: unknown): T {
  const copy = structuredClone(value);
  const holder = valueAt(copy, path.slice(0, -1)) as Record<string | number, unknown>;
  holder[path.at(-1) ?? ''] = replacement;
  return copy;
}
