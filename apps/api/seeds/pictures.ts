import sharp, { type Sharp } from 'sharp';
import { text, type BilingualText } from '@simpul/domain/text.ts';
import type { StoredPhoto } from '../src/activity/activity.entity.ts';
import { crafts, dataHouse, discussion, drums, healthPost, kitchen, readingCorner } from './pictures/indoors.ts';
import { MOODS, type MoodName, type Scene } from './pictures/moods.ts';
import { cleanWater, market, meetingHall, mobileService, prayer, sportsField, wasteBank, watchPost } from './pictures/meeting-places.ts';
import { nursery, riceField, river, vegetableGarden, village } from './pictures/countryside.ts';
import { HEIGHT, WIDTH } from './pictures/paint.ts';
import { randomFor } from './random.ts';

/** Every picture of the demonstration is drawn by this code: no person, no camera, no download. */
export type PictureSpec = { key: string; scene: SceneName; mood: MoodName };

const SCENES = {
  kampung: { draw: village, alt: text('rumah panggung di tepi jalan kampung', 'stilt houses along a village road') },
  sawah: { draw: riceField, alt: text('sawah dengan pondok dan pohon kelapa', 'rice fields with a hut and coconut palms') },
  sungai: { draw: river, alt: text('perahu di sungai di depan rumah panggung', 'boats on a river in front of stilt houses') },
  kebun: { draw: vegetableGarden, alt: text('kebun sayur di belakang pagar rumah', 'a vegetable garden by a fenced house') },
  balai: { draw: meetingHall, alt: text('balai pertemuan desa di bawah pohon', 'the village meeting hall under trees') },
  musala: { draw: prayer, alt: text('musala dengan menara dan pohon kelapa', 'a prayer house with a tower and coconut palms') },
  bibit: { draw: nursery, alt: text('bibit tanaman berjajar di bawah peneduh', 'rows of seedlings under a shade net') },
  'bank-sampah': { draw: wasteBank, alt: text('bank sampah dengan tempat sampah terpilah', 'a waste bank with sorted bins') },
  lapangan: { draw: sportsField, alt: text('lapangan voli dengan umbul-umbul', 'a volleyball court with bunting') },
  pasar: { draw: market, alt: text('lapak pasar desa dengan hasil kebun', 'village market stalls with garden produce') },
  'pos-ronda': {
    draw: watchPost,
    alt: text('pos ronda dengan kentongan dan lampu', 'a neighbourhood watch post with a slit drum and a lamp'),
  },
  'air-bersih': { draw: cleanWater, alt: text('tandon air dan tempat cuci tangan', 'a water tank and hand-washing basins') },
  'layanan-keliling': {
    draw: mobileService,
    alt: text('mobil layanan dan tenda di halaman desa', 'a service car and a tent in the village yard'),
  },
  posyandu: {
    draw: healthPost,
    alt: text('ruang posyandu dengan timbangan gantung dan grafik tumbuh', 'a health post with a hanging scale and a growth chart'),
  },
  'pojok-baca': { draw: readingCorner, alt: text('pojok baca dengan rak buku dan tikar', 'a reading corner with bookshelves and a mat') },
  rebana: { draw: drums, alt: text('rebana di atas tikar dengan kain batik', 'frame drums on a mat with batik cloth') },
  dapur: { draw: kitchen, alt: text('dapur dengan sayur, buah, dan panci', 'a kitchen with vegetables, fruit and a pot') },
  'rumah-data': { draw: dataHouse, alt: text('ruang data dengan papan grafik dan berkas', 'a data room with a chart board and files') },
  musyawarah: {
    draw: discussion,
    alt: text('tikar, buku catatan, dan papan rencana untuk musyawarah', 'mats, notebooks and a planning board for a meeting'),
  },
  kerajinan: { draw: crafts, alt: text('meja berisi kerajinan dan olahan rumahan', 'a table with handicrafts and home-made products') },
} satisfies Record<string, { draw: Scene; alt: BilingualText }>;
export type SceneName = keyof typeof SCENES;

const MOOD_NAMES = ['pagi', 'siang', 'sore'] as const satisfies readonly MoodName[];

/** Two pictures of every scene, in different light: forty in all. */
export const PICTURES: readonly PictureSpec[] = Object.keys(SCENES).flatMap((name, at) => {
  const scene = name as SceneName; // Object.keys loses the key type
  return [0, 1].map((turn): PictureSpec => {
    const mood = MOOD_NAMES[(at + turn) % 3] ?? 'pagi';
    return { key: `${scene}-${mood}`, scene, mood };
  });
});

/** The picture as an activity stores it. */
export function photoOf({ key, scene }: PictureSpec): StoredPhoto {
  const { alt } = SCENES[scene];
  const words = text(`Gambar buatan: ${alt.id}`, `Generated picture: ${alt.en}`);
  return { key, width: WIDTH, height: HEIGHT, alt: words, caption: null, moment: 'DURING' };
}

/** The picture as SVG, 1600 × 1067. The same spec always gives the same picture. */
export function drawPicture({ key, scene, mood }: PictureSpec): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">${SCENES[scene].draw(randomFor(key), MOODS[mood])}</svg>`;
}

export type RenderedPicture = { avif480: Buffer; webp480: Buffer; avif960: Buffer; webp960: Buffer; jpeg960: Buffer };

/** The files a page can choose from, smallest format first. */
export async function renderPicture(svg: string): Promise<RenderedPicture> {
  const drawn = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (width: number): Sharp => sharp(drawn.data, { raw: drawn.info }).resize(width);
  const [avif480, webp480, avif960, webp960, jpeg960] = await Promise.all([
    at(480).avif({ quality: 50, effort: 2 }).toBuffer(),
    at(480).webp({ quality: 72 }).toBuffer(),
    at(960).avif({ quality: 50, effort: 2 }).toBuffer(),
    at(960).webp({ quality: 72 }).toBuffer(),
    at(960).jpeg({ quality: 76, mozjpeg: true }).toBuffer(),
  ]);
  return { avif480, webp480, avif960, webp960, jpeg960 };
}
