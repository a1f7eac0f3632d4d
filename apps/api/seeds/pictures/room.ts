import type { Random } from '../random.ts';
import type { Mood } from './moods.ts';
import { circle, ellipse, fade, HEIGHT, rect, repeat, shape, stroke, WIDTH } from './paint.ts';

/** A wooden room with a window on the land, a floor and a woven mat: the ground of indoor pictures. */
export function room(random: Random, mood: Mood, windowX: number): string {
  return [
    `<defs>${fade('sky', mood.sky)}${fade('wall', ['#fbf4e2', '#f0e2c4'])}${fade('floor', ['#c99b68', '#a67747'])}</defs>`,
    rect(0, 0, WIDTH, HEIGHT, 'url(#wall)'),
    repeat(14, (index) => rect(index * 120, 0, 3, 760, '#e4d2ab')),
    rect(0, 60, WIDTH, 18, mood.wood[1]),
    repeat(14, (index) => shape(`M${index * 120 + 10} 78h100l-50 34Z`, index % 2 === 0 ? '#f2b90d' : '#0a489f', 0.9)),
    openWindow(random, mood, windowX, 190, 380, 320),
    rect(0, 742, WIDTH, 22, mood.wood[1]),
    rect(0, 764, WIDTH, HEIGHT - 764, 'url(#floor)'),
    repeat(5, (index) => rect(0, 800 + index * 62, WIDTH, 3, '#8f6238')),
  ].join('');
}

function openWindow(random: Random, mood: Mood, x: number, y: number, width: number, height: number): string {
  const hills = `M${x} ${y + height * 0.62}Q${x + width * 0.25} ${y + height * 0.4} ${x + width * 0.5} ${y + height * 0.58}T${x + width} ${y + height * 0.5}V${y + height}H${x}Z`;
  return [
    rect(x - 22, y - 22, width + 44, height + 44, mood.wood[1], 6),
    rect(x, y, width, height, 'url(#sky)'),
    circle(x + width * random.between(0.25, 0.75), y + height * 0.28, 34, mood.sun),
    shape(hills, mood.hills[1]),
    shape(
      `M${x} ${y + height * 0.78}Q${x + width * 0.5} ${y + height * 0.66} ${x + width} ${y + height * 0.8}V${y + height}H${x}Z`,
      mood.grass[1],
    ),
    rect(x + width / 2 - 6, y, 12, height, mood.wood[0]),
    rect(x, y + height / 2 - 6, width, 12, mood.wood[0]),
    rect(x - 34, y + height + 16, width + 68, 22, mood.wood[0], 4),
    shape(`M${x - 22} ${y - 22}h86q-10 190 -86 250Z`, '#46a58f'),
    shape(`M${x + width + 22} ${y - 22}h-86q10 190 86 250Z`, '#46a58f'),
    shape(`M${x - 22} ${y - 22}h40q-4 150 -40 220Z`, '#7cc3b0', 0.7),
    shape(`M${x + width + 22} ${y - 22}h-40q4 150 40 220Z`, '#7cc3b0', 0.7),
  ].join('');
}

/** A woven mat seen from the side, its far edge at `y`. */
export function mat(x: number, y: number, width: number, height: number, colours: [string, string]): string {
  const skew = 70;
  const stripe = width / 14;
  return (
    shape(`M${x + skew} ${y}H${x + width - skew}L${x + width} ${y + height}H${x}Z`, colours[0]) +
    repeat(7, (index) => {
      const top = x + skew + (index * 2 + 0.5) * ((width - 2 * skew) / 14);
      const foot = x + (index * 2 + 0.5) * stripe;
      return shape(
        `M${top.toFixed()} ${y}h${((width - 2 * skew) / 14).toFixed()}L${(foot + stripe).toFixed()} ${y + height}H${foot.toFixed()}Z`,
        colours[1],
        0.85,
      );
    }) +
    stroke(
      `M${x + skew * 0.72} ${y + height * 0.28}H${x + width - skew * 0.72}M${x + skew * 0.28} ${y + height * 0.72}H${x + width - skew * 0.28}`,
      '#fff3cf',
      5,
    )
  );
}

/** A table with its top at `y`. */
export const table = (mood: Mood, x: number, y: number, width: number, cloth?: string): string =>
  [
    ellipse(x + width / 2, y + 268, width * 0.52, 18, '#16202e', 0.18),
    rect(x + 24, y + 10, 22, 256, mood.wood[1]),
    rect(x + width - 46, y + 10, 22, 256, mood.wood[1]),
    rect(x, y, width, 24, mood.wood[0], 6),
    cloth
      ? rect(x + 10, y - 4, width - 20, 90, cloth) +
        repeat(
          Math.floor((width - 20) / 50),
          (index) => shape(`M${x + 10 + index * 50} ${y + 86}h50l-25 28Z`, cloth) + circle(x + 35 + index * 50, y + 44, 8, '#fff3cf'),
        ) +
        rect(x, y - 10, width, 16, '#fff', 6)
      : '',
  ].join('');

export const pot = (mood: Mood, x: number, y: number, size: number): string =>
  shape(
    `M${x} ${y - size}Q${x - size * 1.3} ${y - size * 1.9} ${x - size * 0.9} ${y - size * 2.3}Q${x - size * 0.1} ${y - size * 2} ${x} ${y - size}Z`,
    mood.leaf[1],
  ) +
  shape(
    `M${x} ${y - size}Q${x + size * 1.3} ${y - size * 1.8} ${x + size} ${y - size * 2.5}Q${x + size * 0.1} ${y - size * 2} ${x} ${y - size}Z`,
    mood.leaf[0],
  ) +
  shape(
    `M${x} ${y - size}Q${x - size * 0.6} ${y - size * 2.4} ${x + size * 0.1} ${y - size * 3}Q${x + size * 0.6} ${y - size * 2.2} ${x} ${y - size}Z`,
    mood.leaf[2],
  ) +
  shape(`M${x - size * 0.7} ${y - size}H${x + size * 0.7}L${x + size * 0.5} ${y}H${x - size * 0.5}Z`, '#c9653f') +
  rect(x - size * 0.78, y - size * 1.1, size * 1.56, size * 0.22, '#99452c', 3);

/** A wall board with a bar chart, a trend line and a ring: figures drawn, never written. */
export function chartBoard(random: Random, x: number, y: number, width: number, height: number): string {
  const bars = repeat(6, (index) => {
    const tall = height * random.between(0.15, 0.5);
    return rect(x + width * (0.08 + index * 0.075), y + height * 0.82 - tall, width * 0.05, tall, index === 4 ? '#f2b90d' : '#0956c3', 4);
  });
  const points = Array.from(
    { length: 6 },
    (_, index) =>
      `${(x + width * (0.6 + index * 0.065)).toFixed()} ${(y + height * (0.8 - index * 0.05 - random.between(0, 0.06))).toFixed()}`,
  );
  return [
    rect(x - 14, y - 14, width + 28, height + 28, '#7d5636', 8),
    rect(x, y, width, height, '#fff', 3),
    rect(x, y, width, height * 0.14, '#083575', 3),
    rect(x + width * 0.06, y + height * 0.05, width * 0.36, height * 0.045, '#fff', 4),
    rect(x, y + height * 0.14, width, 6, '#f2b90d'),
    bars,
    rect(x + width * 0.06, y + height * 0.82, width * 0.46, 4, '#46505e'),
    stroke(`M${points.join('L')}`, '#46a58f', 7),
    rect(x + width * 0.57, y + height * 0.82, width * 0.37, 4, '#46505e'),
    `<circle cx="${x + width * 0.76}" cy="${y + height * 0.36}" r="${height * 0.11}" fill="none" stroke="#dbe8fa" stroke-width="${height * 0.07}"/><circle cx="${x + width * 0.76}" cy="${y + height * 0.36}" r="${height * 0.11}" fill="none" stroke="#46a58f" stroke-width="${height * 0.07}" stroke-dasharray="${height * 0.45} ${height}"/>`,
  ].join('');
}
