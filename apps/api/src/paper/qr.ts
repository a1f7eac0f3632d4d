import sharp from 'sharp';
import { encode } from 'uqr';

/** Light modules around the code, as the standard asks. */
const BORDER = 4;

/** Rows of modules, dark ones true, with the light border that readers need. */
export const qrModules = (address: string): boolean[][] => encode(address, { ecc: 'M', border: BORDER }).data;

/** The code as a picture, for papers that cannot draw: `scale` pixels a module. */
export function qrPicture(address: string, scale: number): Promise<Buffer> {
  const modules = qrModules(address);
  const side = modules.length;
  const grey = Buffer.from(modules.flat().map((dark) => (dark ? 0 : 255)));
  return sharp(grey, { raw: { width: side, height: side, channels: 1 } })
    .resize(side * scale, side * scale, { kernel: 'nearest' })
    .png()
    .toBuffer();
}
