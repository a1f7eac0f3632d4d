import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const blue: MantineColorsTuple = [
  '#eff5fd',
  '#dbe8fa',
  '#b6d0f3',
  '#8cb5eb',
  '#5e97e0',
  '#2f77d4',
  '#0956c3',
  '#0a489f',
  '#083575',
  '#022a5b',
];
const red: MantineColorsTuple = [
  '#fdf1f0',
  '#f9dcda',
  '#f2b5b1',
  '#ea8b85',
  '#e2625a',
  '#d3443b',
  '#c2342b',
  '#b3261e',
  '#931d17',
  '#731510',
];

/** Our tokens in Mantine's words. */
export const theme = createTheme({
  colors: { blue, red },
  primaryColor: 'blue',
  primaryShade: 7,
  autoContrast: true,
  white: '#fff',
  black: '#16202e',
  fontFamily: 'var(--font)',
  headings: { fontFamily: 'var(--font)', fontWeight: '800' },
  defaultRadius: 8,
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
});

// Mantine's own greys and red are too pale for small text.
const readable = {
  '--mantine-color-placeholder': '#595f69',
  '--mantine-color-dimmed': '#46505e',
  '--mantine-color-error': '#b3261e',
  '--mantine-color-text': '#16202e',
  '--mantine-color-default-border': '#6b7686',
  '--mantine-color-anchor': '#0a489f',
};

/** Colours that Mantine keeps as variables, raised to a contrast of at least 4.5 for text and 3 for borders. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({ variables: {}, light: readable, dark: {} });
