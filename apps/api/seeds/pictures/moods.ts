import type { Random } from '../random.ts';

/** The light of a picture. All three keep to the house's blue, gold and green. */
export type Mood = {
  sky: [above: string, middle: string, below: string];
  sun: string;
  cloud: string;
  hills: [far: string, middle: string, near: string];
  grass: [light: string, deep: string];
  /** Rice in its stages, field beside field. */
  paddy: [string, string, string, string];
  leaf: [light: string, middle: string, deep: string];
  water: [light: string, deep: string];
  earth: string;
  wall: [light: string, deep: string];
  roof: [light: string, deep: string];
  wood: [light: string, deep: string];
  /** Light behind a window. */
  glass: string;
  accent: string;
};

const DAY = {
  paddy: ['#b7d56a', '#9cc861', '#c9d977', '#86bb62'],
  leaf: ['#8cc56f', '#4d9e63', '#2a7152'],
  wood: ['#b98a5a', '#7d5636'],
  wall: ['#fdf6e6', '#e9d9b8'],
  earth: '#dcb784',
  glass: '#2f6690',
  accent: '#f2b90d',
} satisfies Partial<Mood>;

export const MOODS = {
  pagi: {
    ...DAY,
    sky: ['#8fc3f0', '#cfe6f3', '#fff1cf'],
    sun: '#fff8e1',
    cloud: '#ffffff',
    hills: ['#a8cfd9', '#7dbbae', '#5aa588'],
    grass: ['#a9d483', '#6fb37a'],
    water: ['#bfe3ee', '#6db3cf'],
    roof: ['#c9653f', '#99452c'],
  },
  siang: {
    ...DAY,
    sky: ['#3f93dd', '#8cc4f0', '#dff1fc'],
    sun: '#fff3b8',
    cloud: '#ffffff',
    hills: ['#8fbfd8', '#5fa99a', '#3f8f74'],
    grass: ['#97cc6d', '#5aa364'],
    water: ['#8fd0e8', '#2f86bd'],
    roof: ['#0a489f', '#083575'],
  },
  sore: {
    ...DAY,
    sky: ['#3a5a9c', '#d58f86', '#ffcf7d'],
    sun: '#fff0b3',
    paddy: ['#b0b659', '#96a653', '#bfbc66', '#84994f'],
    cloud: '#ffe0b5',
    hills: ['#8b86ab', '#586f8b', '#37596a'],
    grass: ['#96a25b', '#55784f'],
    leaf: ['#7d9c54', '#437150', '#234a48'],
    water: ['#ffd9a0', '#5a7fae'],
    wall: ['#fbe3bb', '#dcb483'],
    roof: ['#8f4136', '#5f2b2e'],
    wood: ['#996a45', '#5a3b2a'],
    earth: '#c99a67',
    glass: '#ffd166',
  },
} satisfies Record<string, Mood>;

export type MoodName = keyof typeof MOODS;

/** A scene draws one place; the random source moves trees, clouds and small things. */
export type Scene = (random: Random, mood: Mood) => string;
