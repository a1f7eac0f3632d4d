import { useLocalStorage } from '@mantine/hooks';

/** Single letters can be turned off: they get in the way of speech input (WCAG 2.1.4). */
export const useSingleKeys = () => useLocalStorage({ key: 'simpul-single-keys', defaultValue: true });
