import type { MouseEvent, ReactNode } from 'react';
import { useNavigate } from 'react-router';

/** Lets plain links of shared charts change the page without loading the app again. */
export function InternalLinks({ children }: { children: ReactNode }) {
  const navigate = useNavigate();
  function handleClick(event: MouseEvent) {
    const link = event.target instanceof Element ? event.target.closest('a[href^="/admin/"]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void navigate(link.getAttribute('href')?.slice('/admin'.length) ?? '/');
  }
  return <div onClick={handleClick}>{children}</div>;
}
