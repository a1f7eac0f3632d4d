/** Where to go after signing in: a page of this app, never another site. */
export const safePath = (asked: string | null): string => (asked !== null && /^\/(?![/\\])/.test(asked) ? asked : '/');
