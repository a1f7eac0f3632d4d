/** Says that this process answers; it does not ask the API, whose health is its own. */
export const loader = () => new Response('ok\n', { headers: { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' } });
