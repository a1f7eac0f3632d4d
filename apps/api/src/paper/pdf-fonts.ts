import { createRequire } from 'node:module';
import { openSync, type Font } from 'fontkit';

const require = createRequire(import.meta.url);
const open = (file: string): Font => {
  const font = openSync(require.resolve(`@expo-google-fonts/arimo/${file}`));
  if (!('layout' in font)) throw new Error(`${file} holds several fonts`);
  return font;
};

/**
 * Arimo has the measures of Arial and every Latin letter; it is embedded, so a paper looks the same
 * everywhere. Each is opened once: reading one takes longer than drawing a paper.
 */
const FONTS = { regular: open('400Regular/Arimo_400Regular.ttf'), bold: open('700Bold/Arimo_700Bold.ttf') };

export function registerFonts(doc: PDFKit.PDFDocument): void {
  for (const [name, font] of Object.entries(FONTS)) {
    // The library takes an open font; its types, which are some versions behind, do not know.
    doc.registerFont(name, font as unknown as PDFKit.Mixins.PDFFontSource);
  }
}
