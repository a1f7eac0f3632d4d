import { house, stiltHouse } from './buildings.ts';
import { foreground, horizon, paddies, path, water } from './land.ts';
import type { Mood, Scene } from './moods.ts';
import { ellipse, HEIGHT, place, rect, repeat, shape, stroke, WIDTH } from './paint.ts';
import { banana, bush, palm, sprout, tree } from './plants.ts';
import { boat } from './things.ts';

/** Houses, fields and the river. */

export const village: Scene = (random, mood) =>
  [
    horizon(random, mood),
    tree(random, mood, 180, 720, 380),
    palm(random, mood, 1180, 700, 400),
    palm(random, mood, 1290, 712, 320),
    tree(random, mood, 1500, 740, 420),
    place(house(mood), 1010, 726, 0.72),
    place(house(mood), 420, 716, 0.6),
    banana(mood, 640, 730, 210),
    path(800, 720, mood),
    place(stiltHouse(mood), 470, 900, 1.12),
    place(stiltHouse(mood), 1250, 872, 0.98, -0.98),
    bush(random, mood, 760, 930, 130),
    bush(random, mood, 1000, 900, 110),
    bush(random, mood, 150, 960, 170),
    foreground(random, mood),
  ].join('');

export const riceField: Scene = (random, mood) =>
  [
    horizon(random, mood, 560),
    palm(random, mood, 1330, 590, 300),
    palm(random, mood, 1420, 596, 240),
    tree(random, mood, 120, 610, 300),
    place(house(mood), 300, 590, 0.5),
    paddies(random, mood, 572),
    place(fieldHut(mood), random.int(980, 1120), 720, 1),
    banana(mood, 1270, 730, 170),
    foreground(random, mood),
  ].join('');

const fieldHut = (mood: Mood): string =>
  [
    ellipse(0, 4, 130, 10, '#16202e', 0.18),
    rect(-92, -120, 11, 122, mood.wood[1]),
    rect(82, -120, 11, 122, mood.wood[1]),
    rect(-100, -62, 200, 14, mood.wood[0], 3),
    rect(-82, -96, 164, 36, mood.wall[1]),
    shape('M-150 -108L0 -222L150 -108Z', '#d9b25f'),
    shape('M-150 -108L0 -222L-40 -108Z', '#b98f45', 0.6),
    repeat(6, (index) => stroke(`M${-110 + index * 44} -112l${(index - 2.5) * -22} -60`, '#b98f45', 3)),
  ].join('');

export const river: Scene = (random, mood) =>
  [
    horizon(random, mood, 540),
    palm(random, mood, 210, 600, 330),
    tree(random, mood, 1420, 600, 360),
    palm(random, mood, 1180, 590, 290),
    place(stiltHouse(mood), 480, 640, 0.82),
    place(stiltHouse(mood), 930, 626, 0.68, -0.68),
    place(house(mood), 1300, 600, 0.5),
    water(random, mood, 640, HEIGHT + 30),
    repeat(8, (index) => rect(600 + index * 34, 650, 26, 12, mood.wood[0]) + rect(606 + index * 34, 662, 8, 44 + index * 4, mood.wood[1])),
    place(boat(mood, '#f2b90d'), random.int(340, 520), 800, 1),
    place(boat(mood, '#c9653f'), random.int(1080, 1240), 880, 1.15, -1.15),
    place(boat(mood, '#46a58f'), random.int(760, 840), 738, 0.6),
    foreground(random, mood),
  ].join('');

export const vegetableGarden: Scene = (random, mood) => {
  const colours = ['#e2553d', '#f28c38', '', '#8a4f9e', '#f2b90d'];
  const bed = (row: number): string => {
    const y = 770 + row * 118;
    const size = 54 + row * 22;
    const gap = size * 1.55;
    const kind = random.pick(colours);
    return (
      shape(
        `M${60 - row * 40} ${y}Q800 ${y - 22} ${1540 + row * 40} ${y}L${1560 + row * 40} ${y + 44}Q800 ${y + 62} ${40 - row * 40} ${y + 44}Z`,
        '#8d6543',
      ) +
      repeat(Math.floor(1420 / gap) + row, (index) =>
        sprout(mood, Math.round(110 - row * 30 + index * gap), y + 10, size * random.between(0.9, 1.1), kind),
      )
    );
  };
  return [
    horizon(random, mood),
    tree(random, mood, 1450, 700, 360),
    banana(mood, 260, 710, 260),
    banana(mood, 350, 716, 200),
    place(house(mood), 780, 706, 0.86),
    palm(random, mood, 1180, 700, 340),
    repeat(27, (index) => rect(index * 62, 690, 14, 66, mood.wall[0], 6)),
    rect(0, 708, WIDTH, 8, mood.wall[1]),
    rect(0, 734, WIDTH, 8, mood.wall[1]),
    repeat(3, bed),
  ].join('');
};

export const nursery: Scene = (random, mood) => {
  const row = (index: number): string => {
    const y = 800 + index * 92;
    const size = 50 + index * 16;
    const gap = size * 1.35;
    return (
      rect(120 - index * 50, y, 1360 + index * 100, 20, mood.wood[1], 4) +
      repeat(Math.floor((1320 + index * 80) / gap), (at) => {
        const x = Math.round(160 - index * 46 + at * gap);
        return (
          shape(`M${x - size * 0.28} ${y - size * 0.5}h${size * 0.56}l-${size * 0.08} ${size * 0.5}h-${size * 0.4}Z`, '#2d2a33') +
          sprout(mood, x, y - Math.round(size * 0.45), size * random.between(0.85, 1.15))
        );
      })
    );
  };
  return [
    horizon(random, mood),
    tree(random, mood, 110, 720, 360),
    tree(random, mood, 1500, 730, 400),
    palm(random, mood, 1320, 700, 360),
    place(house(mood), 330, 694, 0.6),
    banana(mood, 640, 700, 220),
    banana(mood, 960, 706, 250),
    repeat(2, (index) => rect(290 + index * 1006, 420, 13, 370, mood.wood[1])),
    repeat(3, row),
    repeat(2, (index) => rect(70 + index * 1444, 470, 17, 560, mood.wood[0])),
    shape('M270 392H1330L1570 480H30Z', '#2a7152', 0.88),
    repeat(13, (index) => stroke(`M${290 + index * 85} 394L${60 + index * 123} 478`, '#4d9e63', 3)),
    shape('M30 480H1570L1566 500H34Z', '#1d5540'),
  ].join('');
};
