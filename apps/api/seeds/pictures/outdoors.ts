import type { Random } from '../random.ts';
import { hall, house, prayerHouse, stiltHouse, watchHut } from './buildings.ts';
import { foreground, horizon, paddies, path, water } from './land.ts';
import type { Mood } from './moods.ts';
import { circle, ellipse, HEIGHT, place, rect, repeat, shape, stroke, WIDTH } from './paint.ts';
import { banana, bush, palm, sprout, tree } from './plants.ts';
import { bin, boat, crate, handWash, serviceCar, stall, tent } from './things.ts';

/** The outdoor scenes. Each draws one place; the random source moves trees, clouds and small things. */
export type Scene = (random: Random, mood: Mood) => string;

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

export const meetingHall: Scene = (random, mood) =>
  [
    horizon(random, mood),
    tree(random, mood, 160, 760, 460),
    tree(random, mood, 1440, 740, 420),
    palm(random, mood, 1260, 700, 360),
    place(house(mood), 330, 700, 0.56),
    shape(`M560 820L1040 820L1260 ${HEIGHT}L340 ${HEIGHT}Z`, mood.earth),
    place(hall(mood), 800, 830, 1.12),
    bush(random, mood, 380, 870, 130),
    bush(random, mood, 1230, 866, 130),
    bush(random, mood, 250, 960, 170),
    bush(random, mood, 1370, 960, 170),
    foreground(random, mood),
  ].join('');

export const prayer: Scene = (random, mood) =>
  [
    horizon(random, mood),
    palm(random, mood, 300, 730, 430),
    palm(random, mood, 400, 742, 350),
    tree(random, mood, 1420, 760, 430),
    place(house(mood), 1240, 708, 0.6),
    shape(`M640 820L940 820L1120 ${HEIGHT}L460 ${HEIGHT}Z`, mood.earth),
    place(prayerHouse(mood), 770, 830, 1.2),
    bush(random, mood, 420, 872, 130),
    bush(random, mood, 1160, 878, 150),
    foreground(random, mood),
  ].join('');

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

export const wasteBank: Scene = (random, mood) => {
  const sack = (x: number, y: number, colour: string): string =>
    ellipse(x, y + 4, 76, 10, '#16202e', 0.18) +
    shape(
      `M${x - 62} ${y}Q${x - 88} ${y - 110} ${x - 34} ${y - 142}L${x - 14} ${y - 168}H${x + 20}L${x + 34} ${y - 142}Q${x + 88} ${y - 104} ${x + 62} ${y}Z`,
      colour,
    ) +
    stroke(`M${x - 34} ${y - 140}Q${x} ${y - 128} ${x + 34} ${y - 140}`, mood.wood[1], 6);
  return [
    horizon(random, mood),
    tree(random, mood, 190, 740, 400),
    tree(random, mood, 1440, 730, 420),
    palm(random, mood, 1270, 700, 320),
    rect(400, 430, 800, 330, mood.wall[0]),
    rect(400, 720, 800, 40, mood.wall[1]),
    shape('M350 440L450 330H1150L1250 440Z', mood.roof[0]),
    shape('M350 440L360 424H1240L1250 440Z', mood.roof[1]),
    rect(470, 500, 200, 260, '#46505e'),
    repeat(6, (index) => rect(470, 512 + index * 42, 200, 5, '#6b7686')),
    rect(740, 500, 400, 180, '#5f3f28', 4),
    repeat(
      3,
      (row) =>
        rect(740, 556 + row * 60, 400, 8, mood.wood[0]) +
        repeat(
          13,
          (at) =>
            rect(756 + at * 29, 516 + row * 60, 15, 40, random.pick(['#8fd0e8', '#46a58f', '#dbe8fa', '#f2b90d']), 5) +
            rect(760 + at * 29, 508 + row * 60, 7, 10, '#fff'),
        ),
    ),
    shape(`M0 860Q800 800 1600 860V${HEIGHT}H0Z`, mood.earth, 0.7),
    bin(360, 930, '#46a58f', '#2a7d6a'),
    bin(580, 946, '#f2b90d', '#c9920a'),
    bin(800, 940, '#0956c3', '#083575'),
    sack(1040, 930, '#e9d9b8'),
    sack(1180, 948, '#dcc79c'),
    sack(1310, 926, '#efe3c8'),
  ].join('');
};

export const sportsField: Scene = (random, mood) =>
  [
    horizon(random, mood, 600),
    tree(random, mood, 130, 660, 340),
    tree(random, mood, 1470, 660, 380),
    palm(random, mood, 330, 640, 300),
    place(house(mood), 1210, 640, 0.6),
    place(house(mood), 580, 632, 0.5),
    repeat(17, (index) =>
      shape(
        `M${index * 100 - 35} ${476 - Math.abs(8 - index) * 3}h70l-35 46Z`,
        ['#0a489f', '#f2b90d', '#46a58f', '#c9653f'][index % 4] ?? '#0a489f',
      ),
    ),
    stroke('M0 450Q800 500 1600 450', '#46505e', 4),
    shape('M400 700H1200L1520 1040H80Z', '#d99b62'),
    stroke('M400 700H1200L1520 1040H80ZM318 788H1282M230 880H1370', '#fff8e6', 7),
    ellipse(300, 838, 40, 9, '#16202e', 0.2),
    ellipse(1300, 838, 40, 9, '#16202e', 0.2),
    rect(292, 560, 16, 278, '#083575', 6),
    rect(1292, 560, 16, 278, '#083575', 6),
    shape('M308 582H1292V694H308Z', '#fff', 0.35),
    repeat(41, (index) => rect(308 + index * 24.6, 582, 3, 112, '#46505e')),
    repeat(5, (index) => rect(308, 604 + index * 22, 984, 3, '#46505e')),
    rect(300, 574, 1000, 14, '#fff', 4),
    rect(300, 690, 1000, 8, '#fff', 4),
    circle(960, 930, 34, '#f2b90d'),
    stroke('M930 916q30 14 62 2M946 958q10 -30 2 -58M978 956q-2 -30 -20 -56', '#083575', 4),
    ellipse(960, 968, 36, 8, '#16202e', 0.2),
    foreground(random, mood),
  ].join('');

export const market: Scene = (random, mood) =>
  [
    horizon(random, mood),
    tree(random, mood, 90, 740, 430),
    palm(random, mood, 1500, 730, 440),
    place(house(mood), 800, 700, 0.7),
    shape(`M0 800Q800 760 1600 800V${HEIGHT}H0Z`, mood.earth),
    place(stall(mood, '#0a489f'), 370, 790, 1),
    place(stall(mood, '#46a58f'), 1230, 790, 1),
    place(stall(mood, '#c9653f'), 800, 850, 1.12),
    repeat(2, (index) => crate(random, mood, 190 + index * 190, 776, 160)),
    repeat(2, (index) => crate(random, mood, 1050 + index * 190, 776, 160)),
    repeat(2, (index) => crate(random, mood, 590 + index * 215, 834, 190)),
    repeat(3, (index) => crate(random, mood, 120 + index * 130 + (index > 1 ? 920 : 0), 1030 - index * 8, 200)),
    foreground(random, mood),
  ].join('');

export const watchPost: Scene = (random, mood) =>
  [
    horizon(random, mood),
    tree(random, mood, 260, 760, 460),
    banana(mood, 1240, 780, 280),
    banana(mood, 1330, 790, 220),
    palm(random, mood, 1480, 760, 460),
    place(house(mood), 1060, 710, 0.66),
    place(house(mood), 470, 704, 0.6),
    path(980, 760, mood),
    place(watchHut(mood), 640, 880, 1.5),
    repeat(7, (index) => rect(1080 + index * 74, 850 + index * 6, 14, 78, mood.wall[0], 5)),
    stroke('M1080 874L1540 912M1080 902L1540 940', mood.wall[1], 8),
    bush(random, mood, 380, 920, 150),
    bush(random, mood, 900, 910, 110),
    foreground(random, mood),
  ].join('');

export const cleanWater: Scene = (random, mood) =>
  [
    horizon(random, mood),
    tree(random, mood, 1440, 740, 420),
    palm(random, mood, 160, 740, 430),
    place(house(mood), 420, 730, 0.92),
    banana(mood, 660, 750, 240),
    rect(1016, 480, 14, 350, '#6b7686'),
    rect(1190, 480, 14, 350, '#6b7686'),
    stroke('M1022 600L1196 720M1196 600L1022 720', '#6b7686', 8),
    rect(990, 470, 240, 18, '#46505e', 4),
    rect(1010, 290, 200, 182, '#0956c3', 26),
    rect(1010, 340, 200, 12, '#0a489f'),
    rect(1010, 400, 200, 12, '#0a489f'),
    rect(1060, 268, 100, 26, '#0a489f', 10),
    ellipse(1052, 376, 11, 66, '#fff', 0.25),
    stroke('M1110 488V860H1000', '#6b7686', 12),
    shape(`M0 930Q800 850 1600 930V${HEIGHT}H0Z`, mood.earth, 0.8),
    place(handWash(mood), 760, 950, 1.05),
    place(handWash(mood), 1010, 956, 1.05),
    bush(random, mood, 1270, 930, 150),
    bush(random, mood, 240, 960, 170),
  ].join('');

export const mobileService: Scene = (random, mood) =>
  [
    horizon(random, mood),
    tree(random, mood, 130, 740, 430),
    palm(random, mood, 1480, 740, 430),
    tree(random, mood, 1330, 720, 320),
    place(house(mood), 700, 704, 0.66),
    shape(`M0 850Q800 800 1600 850V${HEIGHT}H0Z`, mood.earth, 0.8),
    place(tent('#0a489f'), 460, 880, 1.1),
    rect(330, 790, 260, 16, '#fff', 4),
    rect(344, 806, 232, 74, '#46a58f', 4),
    rect(396, 762, 60, 28, '#f2b90d', 4),
    rect(480, 752, 44, 38, '#fff', 4),
    rect(494, 760, 16, 22, '#46a58f'),
    rect(490, 766, 24, 10, '#46a58f'),
    place(serviceCar('#46a58f'), 1150, 930, 1.05),
    repeat(
      3,
      (index) =>
        rect(590 + index * 62, 884, 46, 10, '#f2b90d', 3) +
        rect(594 + index * 62, 894, 5, 46, '#46505e') +
        rect(627 + index * 62, 894, 5, 46, '#46505e') +
        rect(590 + index * 62, 842, 7, 46, '#46505e'),
    ),
    foreground(random, mood),
  ].join('');
