import { isUuid } from '../platform/uuid.ts';

/** Where staff find a small version of a photo. Generated pictures belong to no kampung and are public. */
export const staffPhotoUrl = (key: string): string => `/${isUuid(key) ? 'files' : 'media'}/${key}-480.webp`;
