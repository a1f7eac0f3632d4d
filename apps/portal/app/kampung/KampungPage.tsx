import { parseRegionCode } from '@simpul/domain/region-code.ts';
import { redirect } from 'react-router';
import { ask } from '../apollo.server.ts';
import { env } from '../env.server.ts';
import { KampungPageDocument } from '../gql/graphql.ts';
import { translator } from '../language/i18n.ts';
import { languageOf, pathIn } from '../language/language.ts';
import { missing } from '../shell/not-found.server.ts';
import { pageMeta } from '../shell/page-meta.ts';
import type { Route } from './+types/KampungPage';
import { ActivitiesSection } from './ActivitiesSection.tsx';
import { AssessmentSection } from './AssessmentSection.tsx';
import { DataSection } from './DataSection.tsx';
import { DocumentsSection } from './DocumentsSection.tsx';
import { FacilitiesSection } from './FacilitiesSection.tsx';
import { FiguresSection } from './FiguresSection.tsx';
import { KampungHeader } from './KampungHeader.tsx';
import { describeKampung, kampungJsonLd } from './kampung-words.ts';
import { ProgrammesSection } from './ProgrammesSection.tsx';
import type { PublishedKampung } from './published-kampung.ts';
import { SectionMenu } from './SectionMenu.tsx';
import { SummarySection } from './SummarySection.tsx';

export async function loader({ request, params }: Route.LoaderArgs) {
  const code = parseRegionCode(params.code);
  if (code === null) throw await missing(request);
  const { kampung, programmes } = await ask(request, KampungPageDocument, { code });
  if (!kampung) throw await missing(request);
  const path = `/kampung/${kampung.code}/${kampung.slug}`;
  if (params.code !== kampung.code || params.slug !== kampung.slug) {
    throw redirect(pathIn(languageOf(new URL(request.url).pathname), path), 301);
  }
  return {
    kampung,
    slugs: new Map(programmes.map((each) => [each.code, each.slug])),
    path,
    origin: env.publicPortalUrl,
    apiUrl: env.publicApiUrl,
  };
}

export const meta: Route.MetaFunction = ({ location, loaderData }) => {
  if (!loaderData) return [];
  const { kampung, origin } = loaderData;
  const language = languageOf(location.pathname);
  const photo = kampung.cover;
  return pageMeta(location, {
    title: `Kampung KB ${kampung.name}`,
    description: describeKampung(kampung, translator(language), language),
    image: photo ? origin + photo.jpeg960 : undefined,
    imageAlt: photo?.alt[language],
    jsonLd: kampungJsonLd(kampung, origin, language),
  });
};

/** The page of one kampung: facts first, then why, then everything behind it. Sections are permalinks. */
export default function KampungPage({ loaderData }: Route.ComponentProps) {
  return <KampungArticle {...loaderData} />;
}

type Shown = { kampung: PublishedKampung; slugs: Map<string, string>; path: string; origin: string; apiUrl: string; isPreview?: boolean };

export function KampungArticle({ kampung, slugs, path, origin, apiUrl, isPreview = false }: Shown) {
  return (
    <article className="kampung">
      <KampungHeader kampung={kampung} address={origin + path} />
      <SectionMenu />
      <div className="wrap kampung-body">
        <SummarySection kampung={kampung} />
        <AssessmentSection kampung={kampung} whyPath={isPreview ? null : `${path}/mengapa`} />
        <ProgrammesSection kampung={kampung} slugs={slugs} />
        <FiguresSection figures={kampung.figures} kampungName={kampung.name} sampleData={kampung.sampleData} />
        <ActivitiesSection kampung={kampung} />
        <FacilitiesSection kampung={kampung} />
        <DocumentsSection documents={kampung.documents} />
        <DataSection kampung={kampung} address={origin + path} apiUrl={apiUrl} />
      </div>
    </article>
  );
}
