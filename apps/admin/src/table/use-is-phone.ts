import { useMediaQuery } from '@mantine/hooks';

/** Where the window is too narrow for a row of filters or a wide table; the stylesheets use the same width. */
export const useIsPhone = (): boolean => useMediaQuery('(width < 48em)', false, { getInitialValueInEffect: false });
