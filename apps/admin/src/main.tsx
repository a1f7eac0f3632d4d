import { ApolloProvider } from '@apollo/client/react';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { client } from './api/client.ts';
import { speak, storedLanguage } from './language/language.ts';
import { router } from './routes.tsx';
import './styles/mantine.ts';
import './styles/admin.css';
import { cssVariablesResolver, theme } from './theme.ts';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');

await speak(storedLanguage());
createRoot(root).render(
  <StrictMode>
    <I18nProvider i18n={i18n}>
      <ApolloProvider client={client}>
        <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} forceColorScheme="light">
          <Notifications position="bottom-right" />
          <RouterProvider router={router} />
        </MantineProvider>
      </ApolloProvider>
    </I18nProvider>
  </StrictMode>,
);
