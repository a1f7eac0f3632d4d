import { text, type BilingualText } from '@simpul/domain/text.ts';

/** Queries a developer can run as they stand; each is checked against the schema in a test. */
export const EXAMPLES: readonly { id: string; title: BilingualText; query: string }[] = [
  {
    id: 'tingkat',
    title: text('Berapa kampung di setiap tingkat di satu kabupaten?', 'How many kampung of each level does a regency have?'),
    query: `{
  region(code: "63.01") {
    name
    kampungCount
    levelCounts { count level { code name { id en } } }
  }
}`,
  },
  {
    id: 'cari',
    title: text('Cari kampung menurut nama, tingkat, dan program', 'Find kampung by name, level and programme'),
    query: `{
  kampungs(
    filter: { region: "63.01", levels: ["MANDIRI", "PARIPURNA"] }
    orderBy: NAME
    first: 20
  ) {
    totalCount
    nodes { code name districtName level { code } persons programmes { code } }
    pageInfo { hasNextPage endCursor }
  }
}`,
  },
  {
    id: 'integrasi',
    title: text('Program apa yang terikat pada sebuah kampung, dan sedalam apa?', 'Which programmes is a kampung tied to, and how deeply?'),
    query: `{
  kampung(code: "63.01.03.2006") {
    name
    integrations {
      programme { code name { id en } }
      stateName { id en }
      depth
      bonds { name { id en } status statusName { id en } }
      sampleData
    }
  }
}`,
  },
  {
    id: 'mengapa',
    title: text('Mengapa sebuah kampung berada pada tingkatnya?', 'Why does a kampung have its level?'),
    query: `{
  kampung(code: "63.01.03.2006") {
    name
    assessment {
      verification
      summary { id en }
      indices {
        code sum passSum passed
        indicators { code score maxScore missing reason { id en } }
      }
      levers { indicatorCode level { code } step { id en } }
    }
  }
}`,
  },
];
