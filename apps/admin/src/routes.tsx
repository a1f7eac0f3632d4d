import type { ComponentType } from 'react';
import { createBrowserRouter } from 'react-router';
import { Loading } from './shell/Answer.tsx';
import { CrashPage } from './shell/CrashPage.tsx';
import { NotFoundPage } from './shell/NotFoundPage.tsx';
import { Shell } from './shell/Shell.tsx';

/** A page that is fetched when someone goes there. */
const page = (load: () => Promise<ComponentType>) => ({ lazy: async () => ({ Component: await load() }) });

export const router = createBrowserRouter(
  [
    {
      errorElement: (
        <main>
          <CrashPage />
        </main>
      ),
      // Shown while the first page's code is on its way.
      HydrateFallback: Loading,
      children: [
        { path: 'masuk', ...page(async () => (await import('./signin/SignInPage.tsx')).SignInPage) },
        { path: 'undangan/:token', ...page(async () => (await import('./account/InvitationPage.tsx')).InvitationPage) },
        {
          element: <Shell />,
          children: [
            {
              errorElement: <CrashPage />,
              children: [
                { index: true, ...page(async () => (await import('./home/HomePage.tsx')).HomePage) },
                { path: 'kampung', ...page(async () => (await import('./kampung/KampungListPage.tsx')).KampungListPage) },
                { path: 'kampung/:code/laporan/:month', ...page(async () => (await import('./report/ReportPage.tsx')).ReportPage) },
                { path: 'kampung/:code/:tab?', ...page(async () => (await import('./kampung/KampungPage.tsx')).KampungPage) },
                { path: 'mutu', ...page(async () => (await import('./quality/QualityPage.tsx')).QualityPage) },
                { path: 'laporan', ...page(async () => (await import('./report/ReportBoardPage.tsx')).ReportBoardPage) },
                { path: 'penilaian', ...page(async () => (await import('./assessment/PeriodsPage.tsx')).PeriodsPage) },
                { path: 'penilaian/antrean', ...page(async () => (await import('./assessment/QueuePage.tsx')).QueuePage) },
                {
                  path: 'penilaian/:id/verifikasi',
                  ...page(async () => (await import('./assessment/VerificationPage.tsx')).VerificationPage),
                },
                { path: 'penilaian/:id', ...page(async () => (await import('./assessment/ClaimPage.tsx')).ClaimPage) },
                { path: 'matriks', ...page(async () => (await import('./integration/MatrixPage.tsx')).MatrixPage) },
                { path: 'integrasi', ...page(async () => (await import('./integration/IntegrationListPage.tsx')).IntegrationListPage) },
                { path: 'integrasi/papan', ...page(async () => (await import('./integration/BoardPage.tsx')).BoardPage) },
                { path: 'integrasi/saran', ...page(async () => (await import('./integration/SuggestionsPage.tsx')).SuggestionsPage) },
                { path: 'integrasi/temuan', ...page(async () => (await import('./integration/FindingsPage.tsx')).FindingsPage) },
                { path: 'integrasi/usul', ...page(async () => (await import('./integration/ProposePage.tsx')).ProposePage) },
                { path: 'integrasi/:id', ...page(async () => (await import('./integration/IntegrationPage.tsx')).IntegrationPage) },
                { path: 'rencana', ...page(async () => (await import('./plan/PlanPage.tsx')).PlanPage) },
                { path: 'rencana/tugas', ...page(async () => (await import('./plan/PlanBoardPage.tsx')).PlanBoardPage) },
                { path: 'rencana/upaya', ...page(async () => (await import('./plan/EffortsPage.tsx')).EffortsPage) },
                { path: 'rencana/:id', ...page(async () => (await import('./plan/TargetPage.tsx')).TargetPage) },
                { path: 'program', ...page(async () => (await import('./programme/ProgrammeListPage.tsx')).ProgrammeListPage) },
                {
                  path: 'program/:code/ubah',
                  ...page(async () => (await import('./programme/edit/EditProgrammePage.tsx')).EditProgrammePage),
                },
                { path: 'program/:code', ...page(async () => (await import('./programme/ProgrammePage.tsx')).ProgrammePage) },
                { path: 'rubrik', ...page(async () => (await import('./rubric/RubricListPage.tsx')).RubricListPage) },
                { path: 'rubrik/:id/ubah', ...page(async () => (await import('./rubric/edit/EditRubricPage.tsx')).EditRubricPage) },
                { path: 'rubrik/:id/uji', ...page(async () => (await import('./rubric/ReplayPage.tsx')).ReplayPage) },
                { path: 'rubrik/:id', ...page(async () => (await import('./rubric/RubricPage.tsx')).RubricPage) },
                { path: 'pengguna', ...page(async () => (await import('./people/PeoplePage.tsx')).PeoplePage) },
                { path: 'jejak', ...page(async () => (await import('./trail/TrailPage.tsx')).TrailPage) },
                { path: 'pengaturan/:tab?', ...page(async () => (await import('./settings/SettingsPage.tsx')).SettingsPage) },
                { path: 'kotak-masuk', ...page(async () => (await import('./notification/InboxPage.tsx')).InboxPage) },
                { path: 'kotak-surat', ...page(async () => (await import('./notification/MailboxPage.tsx')).MailboxPage) },
                { path: 'akun', ...page(async () => (await import('./account/AccountPage.tsx')).AccountPage) },
                { path: 'bantuan', ...page(async () => (await import('./help/HelpPage.tsx')).HelpPage) },
                { path: '*', element: <NotFoundPage /> },
              ],
            },
          ],
        },
      ],
    },
  ],
  { basename: '/admin' },
);
