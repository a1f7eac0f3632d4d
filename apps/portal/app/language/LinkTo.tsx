import type { AnchorHTMLAttributes } from 'react';
import { pathIn } from './language.ts';
import { useLanguage } from './use-language.ts';

type LinkToProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & { to: string };

/** A link inside the portal that stays in the reader's language. A plain anchor: there is no script to help it. */
export function LinkTo({ to, ...rest }: LinkToProps) {
  return <a href={pathIn(useLanguage(), to)} {...rest} />;
}
