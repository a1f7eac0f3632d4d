import type { Random } from '../random.ts';
import type { Mood } from './moods.ts';
import { circle, ellipse, rect, repeat, shape, stroke } from './paint.ts';

const BOOKS = ['#0a489f', '#f2b90d', '#46a58f', '#c9653f', '#2d1457', '#6db3cf', '#e9d9b8'];
const PRODUCE = ['#e2553d', '#f2b90d', '#7fb045', '#8a4f9e', '#f28c38'];

/** A case with `rows` shelves full of books. */
export function bookcase(random: Random, mood: Mood, x: number, y: number, width: number, rows: number): string {
  const gap = 128;
  const shelf = (row: number): string => {
    let left = x + 18;
    let books = '';
    while (left < x + width - 60) {
      const thick = random.int(16, 34);
      const tall = random.int(66, 104);
      books += random.chance(0.12)
        ? ''
        : rect(left, y + (row + 1) * gap - tall, thick, tall, random.pick(BOOKS), 2) +
          rect(left, y + (row + 1) * gap - tall + 14, thick, 6, '#fff3cf');
      left += thick + 2;
    }
    return books + rect(x, y + (row + 1) * gap, width, 14, mood.wood[0]);
  };
  return (
    rect(x - 14, y - 10, width + 28, rows * gap + 40, mood.wood[1], 6) + rect(x, y, width, rows * gap + 14, '#5f3f28') + repeat(rows, shelf)
  );
}

/** The hanging scale of a posyandu with its sling, from a beam at `y`. */
export const hangingScale = (x: number, y: number): string =>
  [
    stroke(`M${x} ${y}v70`, '#46505e', 6),
    rect(x - 150, y + 66, 300, 12, '#6b7686', 6),
    circle(x - 90, y + 72, 20, '#0a489f'),
    circle(x, y + 72, 42, '#fff'),
    `<circle cx="${x}" cy="${y + 72}" r="42" fill="none" stroke="#0a489f" stroke-width="7"/>`,
    stroke(`M${x} ${y + 72}l20 -22`, '#b3261e', 5),
    stroke(`M${x} ${y + 116}L${x - 70} ${y + 220}M${x} ${y + 116}L${x + 70} ${y + 220}`, '#46505e', 5),
    shape(
      `M${x - 84} ${y + 212}Q${x} ${y + 236} ${x + 84} ${y + 212}Q${x + 76} ${y + 330} ${x} ${y + 336}Q${x - 76} ${y + 330} ${x - 84} ${y + 212}Z`,
      '#46a58f',
    ),
    shape(`M${x - 84} ${y + 212}Q${x} ${y + 236} ${x + 84} ${y + 212}Q${x} ${y + 262} ${x - 84} ${y + 212}Z`, '#2a7d6a'),
  ].join('');

/** A growth chart on the wall: curves only. */
export const growthChart = (x: number, y: number, width: number, height: number): string =>
  [
    rect(x - 10, y - 10, width + 20, height + 20, '#fff', 8),
    rect(x, y, width, height, '#eff5fd', 4),
    rect(x, y, width, 26, '#f2b90d', 4),
    stroke(`M${x + 12} ${y + height * 0.62}Q${x + width * 0.4} ${y + height * 0.26} ${x + width - 12} ${y + height * 0.2}`, '#f2b90d', 7),
    stroke(`M${x + 12} ${y + height * 0.76}Q${x + width * 0.4} ${y + height * 0.42} ${x + width - 12} ${y + height * 0.36}`, '#46a58f', 9),
    stroke(`M${x + 12} ${y + height * 0.9}Q${x + width * 0.4} ${y + height * 0.58} ${x + width - 12} ${y + height * 0.52}`, '#c9653f', 7),
    repeat(5, (index) => circle(x + width * (0.14 + index * 0.17), y + height * (0.72 - index * 0.085), 8, '#0a489f')),
  ].join('');

/** A frame drum with its jingles, standing on its edge. */
export const frameDrum = (x: number, y: number, radius: number, rim: string): string =>
  ellipse(x, y + radius + 4, radius * 0.9, 12, '#16202e', 0.2) +
  circle(x, y, radius, rim) +
  circle(x, y, radius * 0.86, '#f7ead0') +
  circle(x - radius * 0.14, y - radius * 0.16, radius * 0.6, '#fff8e6', 0.8) +
  repeat(6, (index) =>
    circle(x + Math.cos(index * 1.047 + 0.5) * radius * 0.93, y + Math.sin(index * 1.047 + 0.5) * radius * 0.93, radius * 0.075, '#f2b90d'),
  );

/** A wheeled bin; `colour` tells its kind of waste. */
export const bin = (x: number, y: number, colour: string, lid: string): string =>
  ellipse(x, y + 4, 86, 12, '#16202e', 0.18) +
  shape(
    `M${x - 76} ${y - 200}H${x + 76}L${x + 60} ${y - 14}Q${x + 58} ${y} ${x + 44} ${y}H${x - 44}Q${x - 58} ${y} ${x - 60} ${y - 14}Z`,
    colour,
  ) +
  rect(x - 88, y - 222, 176, 30, lid, 10) +
  rect(x - 26, y - 236, 52, 18, lid, 8) +
  circle(x - 40, y - 6, 17, '#16202e') +
  circle(x + 40, y - 6, 17, '#16202e') +
  stroke(`M${x - 26} ${y - 100}l26 -42l26 42Z`, '#fff', 8);

/** A crate filled with round produce. */
export function crate(random: Random, mood: Mood, x: number, y: number, width = 170): string {
  const colour = random.pick(PRODUCE);
  const count = Math.floor(width / 26);
  return (
    repeat(count - 1, (index) => circle(x + 26 + index * 25, y - 92, 17, colour)) +
    repeat(count, (index) => circle(x + 14 + index * 25, y - 74, 17, colour) + circle(x + 9 + index * 25, y - 80, 5, '#fff', 0.5)) +
    rect(x, y - 70, width, 70, mood.wood[0], 4) +
    rect(x, y - 46, width, 6, mood.wood[1]) +
    rect(x, y - 20, width, 6, mood.wood[1])
  );
}

/** A narrow river boat with its paddle. */
export const boat = (mood: Mood, colour: string): string =>
  ellipse(0, 22, 190, 12, '#16202e', 0.16) +
  shape('M-210 -34Q-120 -8 0 -8T210 -34Q170 26 90 28H-90Q-170 26 -210 -34Z', mood.wood[1]) +
  shape('M-210 -34Q-120 -8 0 -8T210 -34L196 -14Q110 8 0 8T-196 -14Z', colour) +
  rect(-80, -6, 24, 10, mood.wood[0]) +
  rect(50, -6, 24, 10, mood.wood[0]) +
  stroke('M-20 -10L120 -76', mood.wood[0], 8) +
  ellipse(134, -84, 24, 11, mood.wood[0]);

/** A striped market awning on two posts, 460 wide, its counter at y = 0. */
export const stall = (mood: Mood, colour: string): string =>
  [
    ellipse(0, 152, 260, 14, '#16202e', 0.18),
    rect(-222, -270, 14, 420, mood.wood[1]),
    rect(208, -270, 14, 420, mood.wood[1]),
    rect(-230, 0, 460, 150, mood.wood[0], 4),
    repeat(9, (index) => rect(-230 + index * 52, 0, 4, 150, mood.wood[1])),
    rect(-246, -16, 492, 24, mood.wood[1], 6),
    repeat(8, (index) =>
      shape(
        `M${-216 + index * 54} -340H${-162 + index * 54}L${-180 + index * 60} -240q-30 34 -60 0Z`,
        index % 2 === 0 ? colour : '#fff8e6',
      ),
    ),
    rect(-224, -348, 448, 14, mood.wood[1], 6),
  ].join('');

/** A tap over a basin for washing hands. */
export const handWash = (mood: Mood): string =>
  [
    ellipse(0, 4, 120, 12, '#16202e', 0.18),
    rect(-84, -150, 168, 150, mood.wall[1], 8),
    rect(-84, -150, 168, 46, '#6db3cf', 8),
    rect(-14, -330, 22, 190, '#6b7686', 6),
    shape('M-14 -330h78q20 0 20 22v14h-22v-10h-76Z', '#6b7686'),
    rect(-30, -346, 54, 14, '#46505e', 7),
    shape('M62 -286q9 34 8 104h-14q-2 -70 6 -104Z', '#8fd0e8'),
    ellipse(62, -152, 40, 9, '#e3f3fa'),
    rect(-74, -186, 30, 42, '#f2b90d', 8),
    rect(-66, -202, 14, 18, '#fff', 4),
  ].join('');

/** A small service car, seen from the side. */
export const serviceCar = (colour: string): string =>
  [
    ellipse(0, 6, 300, 18, '#16202e', 0.2),
    shape('M-280 -20V-176Q-280 -206 -250 -206H110Q136 -206 154 -184L214 -112L268 -96Q284 -90 284 -70V-20Z', '#fff'),
    shape('M-280 -20V-100H284V-20Z', colour),
    rect(-280, -108, 564, 10, '#f2b90d'),
    rect(-248, -184, 130, 62, '#2f6690', 8),
    rect(-104, -184, 120, 62, '#2f6690', 8),
    shape('M34 -184H108Q122 -184 132 -170L172 -122H34Z', '#2f6690'),
    circle(-190, -14, 48, '#16202e'),
    circle(-190, -14, 22, '#d5dbe3'),
    circle(176, -14, 48, '#16202e'),
    circle(176, -14, 22, '#d5dbe3'),
    rect(262, -76, 22, 24, '#fff3cf', 6),
  ].join('');

/** An open service tent, 460 wide. */
export const tent = (colour: string): string =>
  [
    ellipse(0, 4, 250, 14, '#16202e', 0.16),
    rect(-220, -250, 12, 250, '#6b7686'),
    rect(208, -250, 12, 250, '#6b7686'),
    shape('M-250 -240L0 -370L250 -240Z', colour),
    shape('M-250 -240L0 -370L-60 -240Z', '#fff', 0.25),
    repeat(10, (index) => shape(`M${-250 + index * 50} -242h50q-25 52 -50 0Z`, index % 2 === 0 ? '#fff' : colour)),
    stroke('M0 -370v-34', '#6b7686', 5),
    shape('M0 -404l46 14l-46 14Z', '#f2b90d'),
  ].join('');

/** A bowl on a table, heaped with food. */
export const bowl = (random: Random, x: number, y: number, size: number): string =>
  repeat(6, (index) =>
    circle(
      x - size * 0.62 + index * size * 0.25,
      y - size * (0.62 + (index % 2) * 0.14),
      size * 0.2,
      random.pick(['#7fb045', '#f28c38', '#fff8e6', '#e2553d', '#f2b90d']),
    ),
  ) +
  shape(
    `M${x - size} ${y - size * 0.62}H${x + size}Q${x + size * 0.86} ${y} ${x + size * 0.34} ${y}H${x - size * 0.34}Q${x - size * 0.86} ${y} ${x - size} ${y - size * 0.62}Z`,
    random.pick(['#0a489f', '#46a58f', '#fff']),
  ) +
  rect(x - size, y - size * 0.66, size * 2, size * 0.1, '#dbe8fa', 3);
