/**
 * Shapes for the demo's illustrations: every function answers a piece of SVG.
 * Deterministic: what looks random comes from a generator seeded with the picture's key.
 */

export const WIDTH = 1600;
export const HEIGHT = 900;

/** A number from 0 (included) to 1 (excluded). */
export type Random = () => number;

/** FNV-1a over the key, then mulberry32. */
export function seeded(key: string): Random {
  let state = 0x811c9dc5;
  for (const character of key) {
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const between = (random: Random, from: number, to: number): number => from + random() * (to - from);

export function pick<T>(random: Random, choices: readonly [T, ...T[]]): T {
  return choices[Math.floor(random() * choices.length)] ?? choices[0];
}

/** `count` pieces, one for each index. */
export const times = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => draw(index)).join('');

const round = (value: number): string => String(Math.round(value * 10) / 10);

type Attributes = Readonly<Record<string, string | number>>;

/** One element; numbers are rounded to a tenth, except opacities and scales, which come as text. */
export function element(name: string, attributes: Attributes, children = ''): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : value}"`)
    .join('');
  return children === '' ? `<${name}${written}/>` : `<${name}${written}>${children}</${name}>`;
}

export const rect = (
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  more: Attributes = {},
): string => element('rect', { x, y, width, height, fill, ...more });
export const circle = (cx: number, cy: number, r: number, fill: string, more: Attributes = {}): string =>
  element('circle', { cx, cy, r, fill, ...more });
export const ellipse = (cx: number, cy: number, rx: number, ry: number, fill: string, more: Attributes = {}): string =>
  element('ellipse', { cx, cy, rx, ry, fill, ...more });
export const path = (d: string, fill: string, more: Attributes = {}): string => element('path', { d, fill, ...more });
export const stroke = (d: string, colour: string, width: number, more: Attributes = {}): string =>
  element('path', {
    d,
    fill: 'none',
    stroke: colour,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...more,
  });
export const polygon = (points: readonly (readonly [number, number])[], fill: string, more: Attributes = {}): string =>
  element('polygon', { points: points.map(([x, y]) => `${round(x)},${round(y)}`).join(' '), fill, ...more });
export const group = (children: string, more: Attributes): string => element('g', more, children);
export const at = (x: number, y: number, scale: number, children: string): string =>
  group(children, { transform: `translate(${round(x)} ${round(y)}) scale(${scale.toFixed(3)})` });

/** A vertical gradient, or one turned by (x2, y2). */
export function gradient(id: string, colours: readonly string[], x2 = 0, y2 = 1): string {
  const stops = colours.map((colour, index) =>
    element('stop', { offset: (index / Math.max(1, colours.length - 1)).toFixed(3), 'stop-color': colour }),
  );
  return element('linearGradient', { id, x1: 0, y1: 0, x2, y2 }, stops.join(''));
}

export function glow(id: string, colour: string): string {
  const stop = (offset: number, opacity: string): string =>
    element('stop', { offset, 'stop-color': colour, 'stop-opacity': opacity });
  return element('radialGradient', { id }, stop(0, '0.9') + stop(1, '0'));
}

/** A window: a group with `clip-path: url(#id)` shows only what lies inside. */
export const clip = (id: string, x: number, y: number, width: number, height: number): string =>
  element('clipPath', { id }, rect(x, y, width, height, '#000000'));

export const backdrop = (fill: string): string => rect(0, 0, WIDTH, HEIGHT, fill);

export function picture(definitions: string, content: string): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">` +
    `<defs>${definitions}</defs>${content}</svg>`
  );
}

export function hills(random: Random, base: number, swing: number, fill: string): string {
  const crests = 6;
  const step = WIDTH / crests;
  let line = `M0 ${round(base)}`;
  for (let index = 0; index < crests; index += 1) {
    const top = base - between(random, swing * 0.4, swing);
    line += ` Q${round((index + 0.5) * step)} ${round(top)} ${round((index + 1) * step)} ${round(base - between(random, 0, swing * 0.3))}`;
  }
  return path(`${line} V${HEIGHT} H0 Z`, fill);
}

export interface Facade {
  readonly wall: string;
  readonly light: string;
  readonly dark: string;
}

/** A building that stands on `ground`, its windows lit here and there. */
export function building(
  random: Random,
  x: number,
  ground: number,
  width: number,
  height: number,
  facade: Facade,
): string {
  const columns = Math.max(2, Math.round(width / 34));
  const rows = Math.max(2, Math.round(height / 42));
  const cell = width / columns;
  const floor = height / rows;
  let windows = '';
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const lit = random() < 0.42;
      windows += rect(
        x + column * cell + cell * 0.24,
        ground - height + row * floor + floor * 0.3,
        cell * 0.52,
        floor * 0.42,
        lit ? facade.light : facade.dark,
        {
          opacity: lit ? '0.9' : '0.35',
        },
      );
    }
  }
  return (
    rect(x, ground - height, width, height, facade.wall) +
    rect(x, ground - height, width * 0.14, height, '#ffffff', { opacity: '0.08' }) +
    windows
  );
}

export function cloud(x: number, y: number, size: number, fill: string, opacity = '0.7'): string {
  const puff = (dx: number, dy: number, r: number): string => circle(x + dx * size, y + dy * size, r * size, fill);
  return group(
    puff(0, 0, 0.34) +
      puff(0.42, -0.18, 0.44) +
      puff(0.9, -0.04, 0.36) +
      rect(x - 0.3 * size, y, 1.5 * size, 0.33 * size, fill, { rx: 0.16 * size }),
    { opacity },
  );
}

export interface Foliage {
  readonly trunk: string;
  readonly leaf: string;
  readonly shine: string;
}

export function tree(x: number, ground: number, height: number, foliage: Foliage): string {
  const crown = height * 0.34;
  const top = ground - height * 0.66;
  return (
    ellipse(x, ground, crown * 0.9, crown * 0.12, '#000000', { opacity: '0.12' }) +
    path(
      `M${round(x - height * 0.035)} ${round(ground)} L${round(x - height * 0.02)} ${round(top)} H${round(x + height * 0.02)} L${round(x + height * 0.035)} ${round(ground)} Z`,
      foliage.trunk,
    ) +
    circle(x - crown * 0.55, top + crown * 0.18, crown * 0.62, foliage.leaf) +
    circle(x + crown * 0.55, top + crown * 0.14, crown * 0.66, foliage.leaf) +
    circle(x, top - crown * 0.3, crown * 0.82, foliage.leaf) +
    circle(x - crown * 0.24, top - crown * 0.5, crown * 0.42, foliage.shine, { opacity: '0.5' })
  );
}

export function palm(x: number, ground: number, height: number, foliage: Foliage): string {
  const top = ground - height;
  const reach = height * 0.42;
  const frond = (angle: number): string => {
    const endX = x + Math.cos(angle) * reach;
    const endY = top - Math.sin(angle) * reach * 0.55 + reach * 0.28;
    const bendX = x + Math.cos(angle) * reach * 0.55;
    const bendY = top - Math.sin(angle) * reach * 0.75 - reach * 0.2;
    return path(
      `M${round(x)} ${round(top)} Q${round(bendX)} ${round(bendY)} ${round(endX)} ${round(endY)} Q${round(bendX)} ${round(bendY + reach * 0.24)} ${round(x)} ${round(top)} Z`,
      foliage.leaf,
    );
  };
  return (
    stroke(
      `M${round(x)} ${round(ground)} Q${round(x + height * 0.05)} ${round(ground - height * 0.5)} ${round(x)} ${round(top)}`,
      foliage.trunk,
      height * 0.04,
    ) + [0.05, 0.55, 1.1, 1.95, 2.55, 3.1].map(frond).join('')
  );
}

export interface Dress {
  readonly skin: string;
  readonly top: string;
  readonly bottom: string;
  readonly hair: string;
}

/** Somebody who stands on `ground`, `height` tall, in flat colours. */
export function person(x: number, ground: number, height: number, dress: Dress): string {
  return at(
    x,
    ground,
    height / 180,
    ellipse(0, 0, 34, 6, '#000000', { opacity: '0.18' }) +
      path('M-19 -88 L-21 -2 H-5 L-1 -70 L1 -70 L5 -2 H21 L19 -88 Z', dress.bottom) +
      path(
        'M-26 -140 Q0 -154 26 -140 L32 -78 Q33 -70 26 -70 L22 -84 V-80 H-22 V-84 L-26 -70 Q-33 -70 -32 -78 Z',
        dress.top,
      ) +
      rect(-6, -154, 12, 14, dress.skin) +
      circle(0, -164, 16, dress.skin) +
      path('M-17 -163 Q-18 -183 0 -183 Q18 -183 17 -163 Q8 -173 -17 -163 Z', dress.hair),
  );
}

/** Head and shoulders seen from behind, as a row of listeners shows them. */
export const listener = (x: number, y: number, size: number, colour: string): string =>
  circle(x, y - size * 0.62, size * 0.3, colour) +
  path(
    `M${round(x - size * 0.62)} ${round(y + size * 0.7)} Q${round(x - size * 0.6)} ${round(y - size * 0.26)} ${round(x)} ${round(y - size * 0.28)} Q${round(x + size * 0.6)} ${round(y - size * 0.26)} ${round(x + size * 0.62)} ${round(y + size * 0.7)} Z`,
    colour,
  );

/** Light glints on water between two heights. */
export const ripples = (
  random: Random,
  from: number,
  to: number,
  count: number,
  colour: string,
  left = 0,
  right = WIDTH,
): string =>
  times(count, () => {
    const y = between(random, from, to);
    const width = between(random, 40, 150) * (0.5 + (y - from) / (to - from));
    return rect(between(random, left, right - width), y, width, 3.5, colour, {
      rx: 1.8,
      opacity: between(random, 0.25, 0.7).toFixed(2),
    });
  });
