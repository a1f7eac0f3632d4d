import type { BilingualText, Language } from '@simpul/domain/text.ts';

export type IntegrationView = { state: string; stateName: BilingualText; depth: number; depthName: BilingualText };

const FULL_DEPTH = 15;
/** Length of the ring of radius 8; the arc covers depth/15 of it. */
const RING = 2 * Math.PI * 8;

/** A ring that closes with the depth of the bond; the middle tells the state apart. */
function Glyph({ state, depth }: { state: string; depth: number }) {
  const early = state === 'DIUSULKAN' || state === 'DIKAJI';
  return (
    <svg
      className={early ? 'integration-glyph is-early' : 'integration-glyph'}
      width="22"
      height="22"
      viewBox="0 0 22 22"
      aria-hidden="true"
    >
      <circle className="ring" cx="11" cy="11" r="8" />
      {depth > 0 && (
        <circle
          className="arc"
          cx="11"
          cy="11"
          r="8"
          strokeDasharray={`${((RING * depth) / FULL_DEPTH).toFixed(1)} ${RING.toFixed(1)}`}
          transform="rotate(-90 11 11)"
        />
      )}
      <Middle state={state} />
    </svg>
  );
}

function Middle({ state }: { state: string }) {
  switch (state) {
    case 'TERINTEGRASI':
      return <circle className="mark" cx="11" cy="11" r="4" />;
    case 'BERJALAN':
      return <path className="mark" d="M9 7.5v7l5.5-3.5z" />;
    case 'DIEVALUASI':
      return <circle className="mark" cx="11" cy="11" r="2" />;
    case 'DITANGGUHKAN':
      return <path className="mark-line" d="M9 8.5v5M13 8.5v5" />;
    case 'DITOLAK':
    case 'DIHENTIKAN':
    case 'DICABUT':
      return <path className="mark-line" d="M8.5 8.5l5 5M13.5 8.5l-5 5" />;
    default:
      return null;
  }
}

/** The state of an integration as glyph and word; `depth` adds "terpadu · 9 dari 15". */
export function IntegrationGlyph({
  integration,
  language,
  depth = false,
}: {
  integration: IntegrationView;
  language: Language;
  depth?: boolean;
}) {
  const of = language === 'id' ? 'dari' : 'of';
  return (
    <span className="integration-badge">
      <Glyph state={integration.state} depth={integration.depth} />
      <span>
        <strong>{integration.stateName[language]}</strong>
        {depth && (
          <span className="integration-badge-depth">
            {' '}
            · {integration.depthName[language]}, {integration.depth} {of} {FULL_DEPTH}
          </span>
        )}
      </span>
    </span>
  );
}
