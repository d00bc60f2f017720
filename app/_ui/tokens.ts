/** The colours of styles/tokens.css and what can be calculated about them; read by their test. */

export type Theme = 'light' | 'dark';
type Rgb = [number, number, number];

/** Every `--name: light-dark(#…, #…)` of a stylesheet. */
export function readTokens(css: string): Record<Theme, Record<string, string>> {
  const tokens: Record<Theme, Record<string, string>> = { light: {}, dark: {} };
  for (const [, name = '', light = '', dark = ''] of css.matchAll(
    /--([\w-]+):\s*light-dark\((#[\da-f]{6}),\s*(#[\da-f]{6})\)/g,
  )) {
    tokens.light[name] = light;
    tokens.dark[name] = dark;
  }
  return tokens;
}

/** Contrast ratio by WCAG 2.2, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function linear(hex: string): Rgb {
  const of = (at: number) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [of(1), of(3), of(5)];
}

export const SIGHTS = ['normal', 'protan', 'deutan', 'tritan'] as const;
export type Sight = (typeof SIGHTS)[number];

/** Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB. */
const MATRIX: Record<Sight, readonly number[]> = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

/** How far apart two colours look, as OKLab distance times 100. */
export function distance(a: string, b: string, sight: Sight): number {
  const [x, y] = [okLab(a, sight), okLab(b, sight)];
  return 100 * Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

function okLab(hex: string, sight: Sight): Rgb {
  const [r, g, b] = times(MATRIX[sight], linear(hex)).map((part) => Math.min(1, Math.max(0, part))) as Rgb;
  const cones = times(
    [
      0.4122214708, 0.5363325363, 0.0514459929, 0.2119034982, 0.6806995451, 0.1073969566, 0.0883024619, 0.2817188376,
      0.6299787005,
    ],
    [r, g, b],
  );
  const roots = cones.map((part) => Math.cbrt(part)) as Rgb;
  return times(
    [
      0.2104542553, 0.793617785, -0.0040720468, 1.9779984951, -2.428592205, 0.4505937099, 0.0259040371, 0.7827717662,
      -0.808675766,
    ],
    roots,
  );
}

function times(m: readonly number[], [x, y, z]: Rgb): Rgb {
  const row = (at: number) => (m[at] ?? 0) * x + (m[at + 1] ?? 0) * y + (m[at + 2] ?? 0) * z;
  return [row(0), row(3), row(6)];
}
