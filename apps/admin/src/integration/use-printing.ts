import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Since when the browser has been printing, or null: what is made for paper alone is drawn before the browser looks. */
export function usePrinting(): Date | null {
  const [since, setSince] = useState<Date | null>(null);
  useEffect(() => {
    const handle = ({ type }: Event) => flushSync(() => setSince(type === 'beforeprint' ? new Date() : null));
    window.addEventListener('beforeprint', handle);
    window.addEventListener('afterprint', handle);
    return () => {
      window.removeEventListener('beforeprint', handle);
      window.removeEventListener('afterprint', handle);
    };
  }, []);
  return since;
}
