import type { Mood } from './moods.ts';
import { circle, ellipse, rect, repeat, shape, stroke } from './paint.ts';

/** Buildings stand with the middle of their base at (0, 0), about 400 wide; `place` puts them into a scene. */

/** A house on stilts with the steep middle roof of the Banjar. */
export function stiltHouse(mood: Mood): string {
  const window = (x: number): string =>
    rect(x, -178, 46, 62, mood.glass, 3) +
    rect(x - 14, -178, 14, 62, mood.wood[0]) +
    rect(x + 46, -178, 14, 62, mood.wood[0]) +
    rect(x, -150, 46, 4, mood.wall[1]);
  return [
    ellipse(0, 4, 215, 16, '#16202e', 0.16),
    repeat(7, (index) => rect(-190 + index * 60, -70, 16, 72, mood.wood[1])),
    rect(-205, -84, 410, 18, mood.wood[1], 3),
    rect(-195, -215, 390, 132, mood.wall[0]),
    repeat(12, (index) => rect(-195 + index * 33, -215, 2, 132, mood.wall[1])),
    rect(-195, -215, 390, 18, mood.wall[1]),
    window(-150),
    window(104),
    rect(-34, -182, 68, 99, mood.wood[1], 3),
    rect(-28, -176, 27, 93, mood.wood[0]),
    rect(2, -176, 27, 93, mood.wood[0]),
    shape('M-232 -205L-150 -290L150 -290L232 -205Z', mood.roof[0]),
    shape('M-232 -205L-222 -216L222 -216L232 -205Z', mood.roof[1]),
    shape('M-112 -205L-30 -398L30 -398L112 -205Z', mood.roof[1]),
    shape('M-112 -205L-30 -398L-14 -398L-70 -205Z', mood.roof[0]),
    shape('M-38 -398L0 -420L38 -398Z', mood.roof[1]),
    rect(-60, -100, 120, 16, mood.wood[0]),
    repeat(5, (index) => rect(-52 - index * 2, -84 + index * 17, 104 + index * 4, 11, index % 2 === 0 ? mood.wood[0] : mood.wood[1])),
    stroke('M-60 -84L-76 0M60 -84L76 0', mood.wood[1], 7),
  ].join('');
}

/** A house on the ground with a tin roof and a veranda. */
export const house = (mood: Mood): string =>
  [
    ellipse(0, 2, 190, 13, '#16202e', 0.15),
    rect(-165, -160, 330, 160, mood.wall[0]),
    rect(-165, -24, 330, 24, mood.wall[1]),
    shape('M-200 -150L-130 -246L130 -246L200 -150Z', mood.roof[0]),
    shape('M-200 -150L-192 -162L192 -162L200 -150Z', mood.roof[1]),
    rect(-126, -124, 62, 62, mood.glass, 3),
    rect(-97, -124, 4, 62, mood.wall[0]),
    rect(-126, -96, 62, 4, mood.wall[0]),
    rect(66, -124, 62, 62, mood.glass, 3),
    rect(95, -124, 4, 62, mood.wall[0]),
    rect(66, -96, 62, 4, mood.wall[0]),
    rect(-30, -118, 60, 118, mood.wood[1], 3),
    circle(18, -56, 4, mood.accent),
    rect(-172, -150, 12, 150, mood.wood[0]),
    rect(160, -150, 12, 150, mood.wood[0]),
  ].join('');

/** The open meeting hall: pillars, a two-tier roof, mats on the floor. */
export function hall(mood: Mood): string {
  return [
    ellipse(0, 6, 330, 18, '#16202e', 0.16),
    rect(-300, -26, 600, 30, mood.wall[1], 4),
    rect(-280, -44, 560, 20, mood.wall[0], 4),
    rect(-255, -244, 510, 200, mood.wall[1]),
    rect(-255, -244, 510, 200, 'rgba(8,53,117,.18)'),
    rect(-120, -206, 240, 108, '#fff', 6),
    rect(-120, -206, 240, 108, 'rgba(8,53,117,.06)', 6),
    [34, 52, 44, 66, 78]
      .map((tall, index) => rect(-92 + index * 40, -116 - tall, 22, tall, index === 4 ? mood.accent : '#0a489f', 3))
      .join(''),
    repeat(6, (index) => shape(`M${-222 + index * 76} -44l14 -16h50l10 16Z`, index % 2 === 0 ? '#c9653f' : '#46a58f')),
    repeat(
      6,
      (index) =>
        rect(-270 + index * 104, -250, 20, 206, mood.wood[0]) +
        rect(-276 + index * 104, -56, 32, 14, mood.wood[1]) +
        rect(-276 + index * 104, -252, 32, 12, mood.wood[1]),
    ),
    shape('M-350 -244L-220 -340L220 -340L350 -244Z', mood.roof[0]),
    shape('M-350 -244L-336 -256L336 -256L350 -244Z', mood.roof[1]),
    rect(-200, -362, 400, 24, mood.wood[1]),
    repeat(9, (index) => rect(-190 + index * 44, -358, 22, 16, mood.wall[0])),
    shape('M-250 -356L-90 -450L90 -450L250 -356Z', mood.roof[0]),
    shape('M-250 -356L-238 -366L238 -366L250 -356Z', mood.roof[1]),
    circle(0, -456, 9, mood.accent),
  ].join('');
}

/** A small prayer house with one dome. */
export const prayerHouse = (mood: Mood): string =>
  [
    ellipse(0, 4, 260, 16, '#16202e', 0.16),
    rect(-220, -190, 440, 190, mood.wall[0]),
    rect(-220, -30, 440, 30, mood.wall[1]),
    repeat(4, (index) => shape(`M${-188 + index * 104} -40v-70q32 -52 64 0v70Z`, index === 1 || index === 2 ? mood.wood[1] : mood.glass)),
    rect(-236, -208, 472, 22, mood.roof[1], 4),
    shape('M-210 -206L-110 -280L110 -280L210 -206Z', mood.roof[0]),
    rect(-70, -312, 140, 34, mood.wall[1]),
    shape('M-84 -310Q-96 -392 0 -436Q96 -392 84 -310Z', mood.leaf[1]),
    shape('M-84 -310Q-96 -392 0 -436Q-44 -390 -40 -310Z', mood.leaf[0], 0.55),
    stroke('M0 -436v-40', mood.accent, 5),
    shape('M-16 -502A18 18 0 1 0 16 -502A17 17 0 0 1 -16 -502Z', mood.accent),
    rect(246, -330, 46, 330, mood.wall[0]),
    rect(238, -344, 62, 16, mood.roof[1]),
    rect(254, -392, 30, 50, mood.wall[1]),
    shape('M244 -390Q269 -450 294 -390Z', mood.leaf[1]),
  ].join('');

/** The watch hut with its hanging wooden slit drum and a lamp. */
export const watchHut = (mood: Mood): string =>
  [
    ellipse(0, 4, 180, 13, '#16202e', 0.2),
    rect(-140, -40, 280, 40, mood.wood[1], 3),
    rect(-150, -52, 300, 16, mood.wood[0], 3),
    rect(-128, -190, 14, 140, mood.wood[1]),
    rect(114, -190, 14, 140, mood.wood[1]),
    rect(-116, -112, 232, 62, mood.wood[0]),
    repeat(8, (index) => rect(-116 + index * 30, -112, 3, 62, mood.wood[1])),
    shape('M-190 -180L0 -282L190 -180Z', mood.roof[0]),
    shape('M-190 -180L-176 -190L176 -190L190 -180Z', mood.roof[1]),
    stroke('M150 -176v34', mood.wood[1], 4),
    rect(134, -144, 32, 96, mood.wood[0], 15),
    rect(146, -128, 8, 64, mood.wood[1], 4),
    circle(0, -158, 46, '#fff3cf', 0.35),
    stroke('M0 -190v18', mood.wood[1], 4),
    circle(0, -160, 15, '#fff3cf'),
  ].join('');
