import { useRouteLoaderData } from 'react-router';
import type { PhotoPartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import type { loader } from '../root.tsx';

/** A photo in the smallest format the browser takes; its size is known, so nothing moves when it arrives. */
export function Picture({ photo, small = false }: { photo: PhotoPartsFragment; small?: boolean }) {
  const language = useLanguage();
  const lessData = useRouteLoaderData<typeof loader>('root')?.lessData ?? false;
  const sizes = small ? '(min-width: 40rem) 20rem, 92vw' : '(min-width: 48rem) 44rem, 92vw';
  return (
    <picture>
      <source type="image/avif" srcSet={lessData ? photo.avif480 : `${photo.avif480} 480w, ${photo.avif960} 960w`} sizes={sizes} />
      <source type="image/webp" srcSet={lessData ? photo.webp480 : `${photo.webp480} 480w, ${photo.webp960} 960w`} sizes={sizes} />
      <img src={photo.jpeg960} width={photo.width} height={photo.height} alt={photo.alt[language]} loading="lazy" decoding="async" />
    </picture>
  );
}
